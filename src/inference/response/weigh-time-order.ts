import { reachedOn } from '../../domains/document/document-day.js';
import type { FactIndex } from '../../domains/fact/fact-index.js';
import { daysBetween } from '../../lib/days-between.js';
import { boundsOfAction } from './action-days.js';
import { aFinding, type Candidate, type Finding } from './candidate.js';
import { WEIGHTS, WINDOW_DAYS } from './weights.js';

/** Whether the deed came after the document, and how soon. What is unknown speaks against it. */
export function weighTimeOrder({ action, document }: Candidate, index: FactIndex): Finding[] {
  const asked = reachedOn(document, index);
  const { earliest, latest } = boundsOfAction(action, index);
  if (asked === undefined) return [aFinding(0, { counterEvidence: ['该文日期不明，行动是否在后无从判断'] })];
  return [weighBeginning(asked, earliest), weighEnd(asked, latest)];
}

function weighBeginning(asked: string, earliest: string | undefined): Finding {
  if (earliest === undefined) return aFinding(0, { counterEvidence: ['行动的起始日期不明，未必晚于该文'] });
  if (earliest >= asked) return aFinding(WEIGHTS.later, { reasons: [`行动最早在${earliest}，不早于该文（${asked}）`] });
  return aFinding(0, { counterEvidence: [`行动最早可在${earliest}，早于该文（${asked}）`] });
}

function weighEnd(asked: string, latest: string | undefined): Finding {
  if (latest === undefined) return aFinding(0, { counterEvidence: ['行动的结束日期不明，与该文相隔多久无从判断'] });
  const days = daysBetween(asked, latest);
  if (days > WINDOW_DAYS)
    return aFinding(0, { counterEvidence: [`行动至迟在${latest}，与该文（${asked}）可相隔${days}天`] });
  return aFinding(WEIGHTS.soon, { reasons: [`行动至迟在${latest}，在该文（${asked}）之后${days}天之内`] });
}
