import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Segments } from '../../../functions/shared/domain/segments.ts';
import type { Gate } from './gate.ts';

/** AMA and NIH ask for grade 6 or below (standards: L8). */
const wantedGrade = 6;
const highestGrade = 8;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The Flesch-Kincaid grade of an English text; a heading and a list's item are sentences of their own. */
export function gradeOf(segments: Segments): number {
  const texts = [...segments.values()];
  const wordLike = texts
    .flatMap((text) => [...words.segment(text)])
    .filter((each) => each.isWordLike);
  return fleschKincaid({
    sentence: texts.flatMap((text) => [...sentences.segment(text)]).length,
    word: wordLike.length,
    syllable: wordLike.reduce((sum, { segment }) => sum + syllable(segment), 0),
  });
}

/** The English of patients' texts is easy; the formula is of English, and is put to no other language. */
export const readability: Gate = ({ isSource, document: { name, source } }) => {
  if (!isSource || name === 'ui' || name === 'glossary') return [];
  const grade = gradeOf(source.segments);
  if (grade <= wantedGrade) return [];
  const severity = grade > highestGrade ? 'error' : 'warning';
  const message = `is at grade ${grade.toFixed(1)}; ${wantedGrade} is wanted, ${highestGrade} the most`;
  return [{ gate: 'readability', severity, message }];
};
