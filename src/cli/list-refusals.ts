import { type GraphQLSchema, isInterfaceType } from 'graphql';
import type { AnswerData } from './ask-question.js';

export interface Refusals {
  /** The root fields that were refused. */
  readonly fields: readonly string[];
  /** Why, in sentences; two fields with the same reason give one. */
  readonly sentences: readonly string[];
}

interface Refused {
  readonly __typename: string;
  readonly message: string;
  readonly nearest?: readonly string[];
  readonly candidates?: readonly { readonly name: string }[];
}

/** What the answer refuses: the members of unions that implement `Refusal`. */
export function listRefusals(data: AnswerData, schema: GraphQLSchema): Refusals {
  const refusal = schema.getType('Refusal');
  const names = isInterfaceType(refusal) ? schema.getPossibleTypes(refusal).map(({ name }) => name) : [];
  const refused = Object.entries(data).filter(([, value]) =>
    names.includes((value as Partial<Refused> | null)?.__typename ?? ''),
  );
  return {
    fields: refused.map(([field]) => field),
    sentences: [...new Set(refused.map(([, value]) => renderSentence(value as Refused)))],
  };
}

function renderSentence({ message, nearest = [], candidates = [] }: Refused): string {
  const others = [...nearest, ...candidates.map(({ name }) => name)];
  return others.length === 0 ? message : `${message} Nearest: ${others.join(', ')}.`;
}
