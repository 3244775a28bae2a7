import type { Fact } from '../fact/fact.js';
import { targetsOf } from '../fact/facts-into.js';

/** Which way a tie of two documents leads a chain onwards: a forwarding notice comes after what it forwards, a plan after the notice that issues it. */
const ONWARD: Readonly<Record<string, readonly [from: string, to: string]>> = {
  FORWARDS: ['LINKS_TO', 'LINKS_FROM'],
  ISSUES: ['LINKS_FROM', 'LINKS_TO'],
};

/** From which document to which a tie leads a chain onwards; undefined for what is no such tie. */
export function onwardDocumentsOf(fact: Fact): { readonly from: string; readonly to: string } | undefined {
  const ends = fact.type === 'DocumentLink' ? ONWARD[String(fact.properties.kind)] : undefined;
  const [from] = ends ? targetsOf(fact, ends[0]) : [];
  const [to] = ends ? targetsOf(fact, ends[1]) : [];
  return from === undefined || to === undefined ? undefined : { from, to };
}
