const large = 'あいうえおつやゆよわ';
const little = 'ぁぃぅぇぉっゃゅょゎ';

/** From a hiragana to the katakana of the same sound, in code points. */
const distance = 0x60;

/**
 * Marks the sound before the caret as voiced (か, が) or half voiced (は, ぱ), in place of the other mark; the same mark again
 * takes it away.
 *
 * @param mark a combining character, U+3099 or U+309A
 */
export function markKana(before: string, mark: string): string {
  const [sound = '', old] = before.slice(-1).normalize('NFD');
  const marked = (old === mark ? sound : sound + mark).normalize('NFC');
  // Other sounds have no such form.
  return marked.length === 1 ? before.slice(0, -1) + marked : before;
}

/** Makes the sound before the caret small (つ, っ), or large again. */
export function shrinkKana(before: string): string {
  const last = before.slice(-1);
  if (last === '') return before;
  const [from, to] = large.includes(last) ? [large, little] : [little, large];
  return before.slice(0, -1) + (to[from.indexOf(last)] ?? last);
}

/** Leaves out what costs a second touch: marks, and whether a sound is small. */
export function loosenKana(letters: string): string {
  return Array.from(letters, (letter) => {
    const [sound = ''] = letter.normalize('NFD');
    return large[little.indexOf(sound)] ?? sound;
  }).join('');
}

export function toHiragana(text: string): string {
  return text.replaceAll(/[ァ-ヶ]/g, (letter) => shifted(letter, -distance));
}

export function toKatakana(text: string): string {
  return text.replaceAll(/[ぁ-ゖ]/g, (letter) => shifted(letter, distance));
}

function shifted(letter: string, by: number): string {
  return String.fromCharCode(letter.charCodeAt(0) + by);
}
