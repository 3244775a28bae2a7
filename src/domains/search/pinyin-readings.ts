import { polyphonic, pinyin as toPinyin } from 'pinyin-pro';

/** The pinyin of one Han character, without tones: as it is read here, then its other readings. */
export type Readings = readonly string[];

/** Readings of each character of a stretch of Han. Characters of many readings are read by the words they stand in. */
export function readingsOf(han: string): Readings[] {
  const options = { toneType: 'none', type: 'array', v: true } as const;
  const here = toPinyin(han, options);
  const all = polyphonic(han, options);
  return here.map((reading, index) => [
    ...new Set([reading, ...(all[index] ?? [])].flatMap(spellingsOf).filter((spelling) => /^[a-z]+$/.test(spelling))),
  ]);
}

/** 绿 is typed lv or lu. */
function spellingsOf(reading: string): string[] {
  return reading.includes('v') ? [reading, reading.replace('v', 'u')] : [reading];
}
