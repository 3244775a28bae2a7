/**
 * Who acted on a document, asked over HTTP with types for the question and its answer. Against a running server:
 *
 *   npm run example -- http://127.0.0.1:4000/ 辽科协发〔2020〕3号
 */

import type { TypedDocumentString } from './generated/graphql.js';
import { RespondersToDocumentDocument as question, type RespondersToDocumentQuery } from './generated/graphql.js';

const [server = 'http://127.0.0.1:4000/', number] = process.argv.slice(2);

/** Sends the id of a saved question instead of its text: a server with another wording refuses it by name. */
async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) {
  const response = await fetch(new URL('graphql', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...document.__meta__, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (!data) throw new Error(errors?.map(({ message }) => message).join('\n') ?? `status ${response.status}`);
  return data;
}

type Found = Extract<RespondersToDocumentQuery['document'], { __typename: 'Document' }>;
type Response = NonNullable<Found['responses']>['nodes'][number];

function describeResponse({ basis, days, subject }: Response): string {
  const took = days?.max == null ? `${days?.min ?? 0} days or more` : `${days.min ?? 0} to ${days.max} days`;
  const what = !subject ? 'something' : 'summary' in subject ? subject.summary : subject.number;
  return `${basis}, after ${took}: ${what}`;
}

const { document } = await ask(question, number === undefined ? {} : { number });
if (document?.__typename === 'Document') {
  console.log(`${document.number} was answered ${document.responses?.totalCount ?? 0} times.`);
  for (const response of document.responses?.nodes ?? []) console.log(describeResponse(response));
} else {
  console.error(document?.message ?? 'The server gave no answer.');
  process.exitCode = 1;
}
