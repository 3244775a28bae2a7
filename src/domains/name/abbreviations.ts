/** Words that are written short in the names of bodies. Grammar of the language of offices, not facts about one body. */
const SHORT_WORDS: readonly (readonly [short: string, long: string])[] = [
  ['中科协', '中国科学技术协会'],
  ['老科协', '老科学技术工作者协会'],
  ['科协', '科学技术协会'],
  ['农技协', '农村专业技术协会'],
  ['科技馆', '科学技术馆'],
  ['科技部', '科学技术部'],
  ['科技厅', '科学技术厅'],
  ['科技局', '科学技术局'],
  ['工信部', '工业和信息化部'],
  ['工信厅', '工业和信息化厅'],
  ['发改委', '发展和改革委员会'],
  ['卫健委', '卫生健康委员会'],
  ['疾控中心', '疾病预防控制中心'],
  ['专委会', '专业委员会'],
];

/** What a committee of the Party is called besides its short form, which is the canonical one. */
const PARTY_COMMITTEE = /^中国共产党(?!中央)(.+)委员会$/u;

export interface Expansion {
  readonly form: string;
  /** Why it stands for the same, one sentence each; empty for the text itself. */
  readonly reasons: readonly string[];
}

/** The text itself first, then with its short words written out: each alone, and all of them. */
export function expandAbbreviations(text: string): Expansion[] {
  const expansions = new Map<string, Expansion>([[text, { form: text, reasons: [] }]]);
  const add = (expansion: Expansion) => {
    if (!expansions.has(expansion.form)) expansions.set(expansion.form, expansion);
  };
  for (const [short, long] of SHORT_WORDS) {
    // A snapshot: what this word adds is not expanded by it again.
    for (const { form, reasons } of [...expansions.values()]) {
      if (!form.includes(short) || expansions.size > 16) continue;
      add({ form: form.replaceAll(short, long), reasons: [...reasons, `“${short}” is short for ${long}.`] });
    }
  }
  const committee = PARTY_COMMITTEE.exec(text)?.[1];
  if (committee) add({ form: `中共${committee}委`, reasons: [`中共${committee}委 is the short form of ${text}.`] });
  return [...expansions.values()];
}
