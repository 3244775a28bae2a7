import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Answer } from './answer.js';

/** Below this many characters, time for compressing is not earned back by what is not sent. */
const SMALLEST_COMPRESSED = 16_384;

/** The quick levels: the slow ones gain a tenth and take three times as long. Both run beside the event loop. */
const COMPRESSORS = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 3 }),
};

type Encoding = keyof typeof COMPRESSORS;

/** A large answer as bytes, compressed where the client takes that; a small one as it is. All that is served is text. */
export async function encodeAnswer(answer: Answer, acceptEncoding: string | undefined): Promise<Answer> {
  const { body, headers } = answer;
  if (body.length < SMALLEST_COMPRESSED) return answer;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const varied = { ...headers, vary: headers.vary ? `${headers.vary}, accept-encoding` : 'accept-encoding' };
  const encoding = chooseEncoding(acceptEncoding ?? '');
  if (!encoding) return { ...answer, headers: varied, body: bytes };
  const compressed = await COMPRESSORS[encoding](bytes);
  return { ...answer, headers: { ...varied, 'content-encoding': encoding }, body: compressed };
}

/** Brotli before gzip, whatever the client likes better: it is smaller at the same cost. */
function chooseEncoding(acceptEncoding: string): Encoding | undefined {
  const accepted = new Set<string>();
  for (const offer of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = offer.split(';').map((part) => part.trim());
    if (!parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) accepted.add(name);
  }
  return (['br', 'gzip'] as const).find((name) => accepted.has(name));
}
