import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import Negotiator from 'negotiator';
import { rememberFields } from './remember-fields.ts';

/** How a body is packed on its way (RFC 9110 §8.4.1), the best first. */
const codings = ['br', 'gzip'] as const;
export type Coding = (typeof codings)[number];

/** Below this a packet takes the body as it is. */
const smallest = 1_000;

/**
 * Chooses how to pack a body (RFC 9110 §12.5.3): by weight, and of equals the one that packs best.
 *
 * @param field the value of Accept-Encoding
 * @param size of the body, in characters
 * @returns undefined where it goes as it is; also to those who refuse that and name nothing that we know
 */
export function chooseCoding(field: string | undefined, size: number): Coding | undefined {
  return field === undefined || size < smallest ? undefined : negotiate(field);
}

const negotiate = rememberFields((field): Coding | undefined => {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': field } });
  const [preferred] = negotiator.encodings([...codings, 'identity'], {
    preferred: [...codings],
  });
  return codings.find((coding) => coding === preferred);
});

/** Packs a body as well as can be done while somebody waits. */
export function encode(body: string, coding: Coding): Uint8Array {
  return coding === 'gzip'
    ? gzipSync(body, { level: 6 })
    : brotliCompressSync(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 5,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        },
      });
}
