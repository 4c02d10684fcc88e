const sameScript = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}]';

/** @param abbreviations what is said instead, by abbreviation */
export function spellOut(text: string, abbreviations: Readonly<Record<string, string>>): string {
  const known = Object.keys(abbreviations).toSorted((a, b) => b.length - a.length);
  if (known.length === 0) return text;
  const any = known.map((abbreviation) => RegExp.escape(abbreviation)).join('|');
  // Letters of other scripts may touch it (`MRI를`), and so may a number in front of a unit.
  const pattern = new RegExp(`(?<!${sameScript})(?:${any})(?!${sameScript}|\\p{N})`, 'gu');
  return text.replace(pattern, (found, place: number) => {
    const words = abbreviations[found] ?? found;
    // The full stop of an abbreviation may be its sentence's as well.
    const isLast = /^(\n|$)/.test(text.slice(place + found.length, place + found.length + 1));
    return isLast && found.endsWith('.') ? `${words}.` : words;
  });
}
