import type { Fact } from '../../domains/fact/fact.js';
import { asOfOf } from './choose-roster.js';

/** By how far a roster can be trusted: what being on it is worth for a document of its own time. */
const BY_TRUST: Readonly<Record<string, number>> = { HIGH: 0.97, MEDIUM: 0.9, LOW: 0.8 };
const TRUST_WORDS: Readonly<Record<string, string>> = { HIGH: '高', MEDIUM: '中', LOW: '低' };
/** For each full year between roster and document. */
const LOSS_PER_YEAR = 0.01;
const GREATEST_LOSS = 0.2;
const LOSS_WITHOUT_DATE = 0.05;

/** What a roster is worth for a document of a day, and what speaks against it. */
export function weighRoster(roster: Fact, day: string | undefined): { confidence: number; doubts: readonly string[] } {
  const base = BY_TRUST[String(roster.properties.trust)] ?? 0;
  const asOf = asOfOf(roster);
  if (asOf === undefined) return { confidence: base - LOSS_WITHOUT_DATE, doubts: ['名录没有写明所反映的日期'] };
  if (day === undefined) {
    return {
      confidence: base - LOSS_WITHOUT_DATE,
      doubts: [`文件日期不明，无从确定当时的成员；名录反映${asOf}的情况`],
    };
  }
  const months = monthsBetween(asOf, day);
  const confidence = base - Math.min(GREATEST_LOSS, Math.floor(Math.abs(months) / 12) * LOSS_PER_YEAR);
  if (asOf > day) return { confidence, doubts: [`名录反映${asOf}的情况，晚于文件（${day}），此前的成员可能不同`] };
  if (months === 0) return { confidence, doubts: [] };
  return { confidence, doubts: [`名录反映${asOf}的情况，早于文件（${day}），其间的变动未收`] };
}

/** `《…名录》（2018-01，可信度高）`. */
export function nameOfRoster(roster: Fact): string {
  const { title, trust } = roster.properties;
  return `《${String(title)}》（${asOfOf(roster) ?? '未注明日期'}，可信度${TRUST_WORDS[String(trust)] ?? String(trust)}）`;
}

/** A year alone counts from its January: the state of the year is known no later than that it had begun. */
function monthsBetween(asOf: string, day: string): number {
  const [from, to] = [asOf, day].map((text) => Number(text.slice(0, 4)) * 12 + (Number(text.slice(5, 7)) || 1));
  return (to ?? 0) - (from ?? 0);
}
