import { readFile, stat } from 'node:fs/promises';
import { ExchangeError } from './errors.ts';
import { readPo } from './po.ts';
import { readXliff } from './read-xliff.ts';
import type { Exchange, IncomingUnit } from './unit.ts';

/** All of our text in one language is less than a tenth of this. */
const maxBytes = 10 * 1024 * 1024;

/** Byte order marks (Unicode §23.8), with the encoding that each tells. */
const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * Reads a file of any of the formats: what it is tells it itself.
 *
 * @throws ExchangeError naming the file, and why it cannot be read
 */
export async function readExchange(path: string): Promise<Exchange<IncomingUnit>> {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) {
      throw new ExchangeError(`It has ${size} bytes; a file of ours has at most ${maxBytes}.`);
    }
    const text = decode(await readFile(path));
    if (text.trim() === '') throw new ExchangeError('It is empty.');
    return text.trimStart().startsWith('<') ? readXliff(text) : readPo(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new ExchangeError(`${path} cannot be read. ${error.message}`, { cause: error });
  }
}

/** UTF-8, unless a byte order mark says otherwise. */
function decode(bytes: Uint8Array): string {
  const mark = marks.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ExchangeError(
      `It is not ${encoding.toUpperCase()}. Save it as UTF-8, or as UTF-16 with a byte order mark.`,
      { cause },
    );
  }
}
