import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The part of the first screen's style that depends on how many languages greet in turn: each is there for its share of
 * the time.
 */
export async function turnsStyle(localesDirectory: string): Promise<string> {
  const text = await readFile(join(localesDirectory, 'registry.json'), 'utf8');
  const { locales }: { locales: readonly unknown[] } = JSON.parse(text);
  const count = locales.length;
  const share = 100 / count;
  const at = (part: number) => `${(share * part).toFixed(3)}%`;
  const turns = Array.from({ length: count }, (_, turn) => `.turn-${turn}{--turn:${turn}}`);
  return [
    `:root{--turns:${count}}`,
    ...turns,
    `@keyframes turn{0%{opacity:0}${at(0.1)}{opacity:1}${at(0.9)}{opacity:1}${at(1)}{opacity:0}100%{opacity:0}}`,
  ].join('');
}
