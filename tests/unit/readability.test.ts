import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, it } from 'vitest';
import type { TopicText } from '../../functions/shared/domain/topic.ts';
import { clinicCatalogue } from '../support/content.ts';

/** AMA and NIH ask for grade 6 or below (standards: L8). */
const wantedGrade = 6;
const highestGrade = 8;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The Flesch-Kincaid grade of a text; a heading and a list's item are sentences of their own. */
function gradeOf({ title, summary, sections }: TopicText): number {
  const blocks = sections.flatMap((section) => section.blocks);
  const texts = [
    title,
    summary,
    ...sections.map(({ heading }) => heading),
    ...blocks.flatMap((block) => (block.type === 'list' ? block.items : [block.text])),
  ];
  const wordsOf = texts
    .flatMap((text) => [...words.segment(text)])
    .filter((each) => each.isWordLike);
  return fleschKincaid({
    sentence: texts.flatMap((text) => [...sentences.segment(text)]).length,
    word: wordsOf.length,
    syllable: wordsOf.reduce((sum, { segment }) => sum + syllable(segment), 0),
  });
}

const { registry, content } = await clinicCatalogue();
const source = content.get(registry.source)?.topics ?? new Map<string, { text: TopicText }>();

it.each([...source].map(([id, { text }]) => [id, text] as const))(
  '%s can be read at grade 8',
  (id, text) => {
    const grade = gradeOf(text);
    if (grade > wantedGrade)
      console.warn(`${id} is at grade ${grade.toFixed(1)}; ${wantedGrade} is wanted`);
    expect(grade).toBeLessThanOrEqual(highestGrade);
  },
);

it('knows hard text from easy text', () => {
  const hard =
    'Percutaneous radiofrequency neurotomy demonstrates statistically significant analgesic superiority.';
  expect(gradeOf({ title: 'It hurts.', summary: 'We can help you.', sections: [] })).toBeLessThan(
    3,
  );
  expect(gradeOf({ title: hard, summary: hard, sections: [] })).toBeGreaterThan(highestGrade);
});
