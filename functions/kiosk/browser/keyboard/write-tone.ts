/** The marks of the tones; those of letters (breve, circumflex, horn) are others. */
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The u of qu and the i of gi belong to the consonant where another vowel follows. */
const syllable = /^((?:qu|gi)(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]+)(.*)$/iu;

/**
 * Puts a tone on the vowel of the last syllable that bears it, in place of another; the same tone again takes it away. So it
 * may be typed after the vowel or after the whole syllable.
 *
 * @param mark a combining character
 */
export function writeTone(before: string, mark: string): string {
  const word = /[\p{L}\p{M}]+$/u.exec(before)?.[0] ?? '';
  const apart = word.normalize('NFD');
  const bare = apart.replace(toneMarks, '').normalize('NFC');
  const [, onset, vowels, coda] = syllable.exec(bare) ?? [];
  if (onset === undefined || vowels === undefined || coda === undefined) return before;
  const end = onset.length + bearerOf(vowels, coda) + 1;
  const toned = apart.includes(mark) ? bare : bare.slice(0, end) + mark + bare.slice(end);
  return before.slice(0, before.length - word.length) + toned.normalize('NFC');
}

/** Which of the vowels bears the tone: one with a mark of its own; else the last before a consonant; else the last but one. */
function bearerOf(vowels: string, coda: string): number {
  const marked = Array.from(vowels).findLastIndex((vowel) => /[ăâêôơư]/iu.test(vowel));
  if (marked >= 0) return marked;
  return coda === '' ? Math.max(0, vowels.length - 2) : vowels.length - 1;
}
