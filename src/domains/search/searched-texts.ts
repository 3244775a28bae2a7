import { type FoldedText, foldText } from '../../lib/fold-text.js';

export type SearchedField = 'NUMBER' | 'NAME' | 'ALIAS' | 'TITLE' | 'TEXT';

/** A stored text of something that can be found. */
export interface SearchedText {
  readonly field: SearchedField;
  /** As it is stored and shown. */
  readonly text: string;
  readonly folded: FoldedText;
  /** The identity of a number, where it is written in another way: 1号 of 第001号. */
  readonly otherwise?: FoldedText;
}

export interface SearchedProperties {
  readonly number?: string | undefined;
  readonly numberKey?: string | undefined;
  readonly name?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
}

/** The texts that a thing is found by, in the order in which they are shown. */
export function searchedTexts({
  number,
  numberKey,
  name,
  aliases,
  title,
  summary,
}: SearchedProperties): SearchedText[] {
  const toText = (field: SearchedField, text: string | undefined): SearchedText[] =>
    text === undefined ? [] : [{ field, text, folded: foldText(text) }];
  return [
    ...toText('NUMBER', number).map((text) => (numberKey ? { ...text, otherwise: foldText(numberKey) } : text)),
    ...toText('NAME', name),
    ...(aliases ?? []).flatMap((alias) => toText('ALIAS', alias)),
    ...toText('TITLE', title),
    ...toText('TEXT', summary),
  ];
}
