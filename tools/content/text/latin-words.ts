/** Terms stand in brackets; a run of this many words outside of them is a sentence. */
const sentenceLength = 4;
/** The longest term that we have is of four words; what is longer in brackets is no term. */
const longerThanTerms = 7;

const runs = /\p{Script=Latin}+(?:[ ,;’-]+\p{Script=Latin}+)*/gu;
const brackets = /[(（][^)）]*[)）]/g;

/** A text without what stands in brackets: there a language keeps the English term. */
export function withoutBrackets(text: string): string {
  return text.replaceAll(brackets, ' | ');
}

/**
 * Sentences in Latin letters within a text of another script: English that nobody translated, however long the rest is.
 *
 * @returns the words of each
 */
export function latinSentences(text: string): string[] {
  const inside = [...text.matchAll(brackets)].flatMap(([whole]) => runsIn(whole, longerThanTerms));
  return [...runsIn(withoutBrackets(text), sentenceLength), ...inside];
}

function runsIn(text: string, least: number): string[] {
  return [...text.matchAll(runs)]
    .map(([run]) => run)
    .filter((run) => run.split(/[^\p{Script=Latin}]+/u).length >= least);
}

/**
 * Latin letters that stand alone where a Cyrillic word of one letter would: `a` for `а`. Capitals count where a text
 * begins; within it they name things: vitamin C.
 */
export function lookalikeWords(text: string): string[] {
  const alone = /(?<![\p{L}\p{M}\p{N}-])[aockyx](?![\p{L}\p{M}\p{N}-])|^[AOCKYXB](?= )/gu;
  return [...withoutBrackets(text).matchAll(alone)].map(([letter]) => letter);
}
