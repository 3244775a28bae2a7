import type { ACTION_KINDS } from '../../domains/action/action.model.js';
import type { Fact } from '../../domains/fact/fact.js';
import { nameOfBody } from '../membership/conclude-membership.js';
import { aFinding, type Candidate, type Finding } from './candidate.js';
import { WEIGHTS } from './weights.js';

/** Words by which a topic asks for a kind of deed. */
const WORDS_OF_KIND: Readonly<Record<(typeof ACTION_KINDS)[number], readonly string[]>> = {
  MEETING: ['会议'],
  PUBLICATION: ['发布', '出版'],
  FORWARDING: ['转发', '分享'],
  POPULARIZATION: ['科普'],
  SERVICE: ['服务'],
  TRAINING: ['培训', '课堂'],
  SURVEY: ['调研', '调查'],
  ADVICE: ['建言', '献策', '决策咨询'],
  APPEAL: ['倡议'],
  DONATION: ['捐赠', '捐款'],
  COORDINATION: ['协调'],
  EVALUATION: ['评审', '鉴定'],
  MECHANISM: ['机制'],
  RECOGNITION: ['表彰', '慰问'],
  PUBLICITY: ['宣传'],
  EXCHANGE: ['交流', '合作'],
  OTHER: [],
};

/** Whether the deed is about what the directives to the actor are about. Weak: many deeds share a topic with many documents. */
export function weighTopics({ action, actor, directives }: Candidate): Finding {
  const summary = String(action.properties.summary).replaceAll(nameOfBody(actor), '');
  const kindWords = WORDS_OF_KIND[action.properties.kind as keyof typeof WORDS_OF_KIND] ?? [];
  const inSummary = directives.flatMap((directive) =>
    topicsOf(directive).filter((topic) => summary.includes(topic) && !kindWords.includes(topic)),
  );
  if (inSummary.length > 0) {
    return aFinding(WEIGHTS.topicWords, {
      reasons: [`行动与该文的要求同以${quote(inSummary)}为题`],
      restsOn: directives.filter((directive) => topicsOf(directive).some((topic) => inSummary.includes(topic))),
    });
  }
  const isOfKind = (topic: string) => kindWords.some((word) => topic.includes(word));
  const ofKind = directives.flatMap((directive) => topicsOf(directive).filter(isOfKind));
  if (ofKind.length === 0) return aFinding(0, { counterEvidence: ['行动的内容不见于该文的要求'] });
  return aFinding(WEIGHTS.topicKind, {
    reasons: [`该文要求${quote(ofKind)}，行动属于这一类型`],
    counterEvidence: ['行动只在类型上与要求相符，内容不在该文列出的任务之内'],
    restsOn: directives.filter((directive) => topicsOf(directive).some(isOfKind)),
  });
}

function topicsOf({ properties: { topics } }: Fact): string[] {
  return Array.isArray(topics) ? topics.map(String) : [];
}

function quote(topics: readonly string[]): string {
  return [...new Set(topics)].map((topic) => `“${topic}”`).join('');
}
