import type { Fact } from '../../domains/fact/fact.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';
import type { Conclusion } from '../rule.js';
import { roundScore } from '../score.js';
import type { Candidate } from './candidate.js';
import { Citations } from './citations.js';
import { Expectations } from './expectations.js';
import { listCandidates } from './list-candidates.js';
import { weighAddressee } from './weigh-addressee.js';
import { weighProgramme } from './weigh-programme.js';
import { weighRelay } from './weigh-relay.js';
import { weighTimeOrder } from './weigh-time-order.js';
import { weighTopics } from './weigh-topics.js';

/** What a rule looks at to say what a candidate answers: documents or directives, or nothing. */
export type Choose = (candidate: Candidate, citations: Citations) => readonly Fact[];

/** The responses of one rule: the rule chooses what is answered, all evidence together makes the score. */
export function* concludeResponses(index: FactIndex, choose: Choose): Iterable<Conclusion> {
  const expectations = new Expectations(index);
  const citations = new Citations(index);
  for (const action of index.listByType('Action')) {
    for (const candidate of listCandidates(action, expectations, index)) {
      for (const asked of choose(candidate, citations)) yield concludeResponse(candidate, asked, citations, index);
    }
  }
}

function concludeResponse(candidate: Candidate, asked: Fact, citations: Citations, index: FactIndex): Conclusion {
  const addressee = weighAddressee(candidate);
  const findings = [
    addressee,
    weighRelay(candidate, index),
    citations.weigh(candidate),
    weighProgramme(candidate, index),
    ...weighTimeOrder(candidate, index),
    weighTopics(candidate),
  ];
  const score = findings.reduce((sum, { weight }) => sum + weight, 0);
  const { action, document } = candidate;
  return {
    type: 'Response',
    key: `${action.id}|${asked.id}`,
    links: [
      { type: 'RESPONDS_WITH', to: action.id },
      { type: 'RESPONDS_TO', to: asked.id },
    ],
    confidence: roundScore(Math.min(1, score) * addressee.certainty),
    reasons: findings.flatMap(({ reasons }) => reasons),
    counterEvidence: findings.flatMap(({ counterEvidence }) => counterEvidence),
    inputs: [...new Set([action, document, ...findings.flatMap(({ restsOn }) => restsOn)].map(({ id }) => id))],
  };
}
