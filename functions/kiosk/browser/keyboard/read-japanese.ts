import { toHiragana } from './kana.ts';
import type { Token } from './match-reading.ts';

const katakana = /^[ァ-ヺー]+/u;
const kana = /^[ぁ-ゖ]$/u;

/**
 * Reads words by the readings of their parts, the longest part first: 神経痛 is 神経 and 痛. Kana are read as themselves.
 *
 * @param readings in hiragana, by what they are the readings of
 */
export function readJapanese(
  readings: Readonly<Record<string, readonly string[]>>,
): (word: string) => Token[] {
  const longest = Math.max(...Object.keys(readings).map((part) => part.length));

  return (word) => {
    const tokens: Token[] = [];
    for (let place = 0; place < word.length;) {
      const token = tokenAt(word.slice(place));
      tokens.push(token);
      place += token.text.length;
    }
    return tokens;
  };

  function tokenAt(rest: string): Token {
    for (let length = Math.min(longest, rest.length); length > 0; length -= 1) {
      const text = rest.slice(0, length);
      const known = readings[text];
      if (known !== undefined) return { text, readings: known };
    }
    const [foreign] = katakana.exec(rest) ?? [];
    if (foreign !== undefined) return { text: foreign, readings: [toHiragana(foreign)] };
    const text = rest.slice(0, 1);
    return { text, readings: kana.test(text) ? [text] : [] };
  }
}
