import type { Described } from './describe-subject.ts';
import type { EmbeddedList, EmbeddedTopic } from './embed-data.ts';

/** Lines and widths of the component's own style, for a column of an ordinary page; in rem and em. */
const column = 40;
const paragraphGap = 0.75;
const headingHeight = 1.15 * 1.35 + 1.9;
/** A link that can be touched, and what is between two items of a list. */
const itemHeight = 3.75;
/** The choice of the language, the title, and whose text it is. */
const frameHeight = 12;
/** A field with its label. */
const formHeight = 6;

const latin = { width: 0.55, line: 1.6 };
const scripts = [
  { test: /^(zh|ja)/, width: 1, line: 1.75 },
  { test: /^ko/, width: 0.85, line: 1.75 },
  { test: /^(ar|fa)/, width: 0.5, line: 1.85 },
];

/** Heights of texts in one language, in rem. */
interface Measure {
  readonly line: number;
  readonly text: (text: string) => number;
}

/**
 * Estimates how high what is shown is on a partner's page, so that the page can keep that much free: where less is kept,
 * what follows moves when the text comes.
 *
 * @returns in rem, rather too much than too little
 */
export function reserveOf(described: Described): number {
  const { own, told, notice } = described.data;
  const { width, line } = scripts.find(({ test }) => test.test(own.tag)) ?? latin;
  const measure: Measure = {
    line,
    text: (text) => Math.ceil((text.length * width) / column) * line + paragraphGap,
  };
  const heights = [
    frameHeight,
    line + measure.text(notice.text),
    ...told.map((text) => measure.text(text) + 1.2),
    ...ownHeights(described, measure),
  ];
  return Math.ceil(heights.reduce((sum, height) => sum + height, 0));
}

function ownHeights(described: Described, measure: Measure): readonly number[] {
  if (described.type === 'topic') return topicHeights(described.data, measure);
  return described.type === 'list' ? listHeights(described.data, measure) : [formHeight];
}

function topicHeights({ summary, sections, glossary }: EmbeddedTopic, measure: Measure): number[] {
  return [
    measure.text(summary) + 1.2,
    ...sections.flatMap(({ blocks }) => [
      headingHeight,
      ...blocks.flatMap((block) =>
        block.type === 'list' ? block.items.map(measure.text) : [measure.text(block.text)],
      ),
    ]),
    ...(glossary === undefined
      ? []
      : [
          headingHeight,
          ...glossary.terms.map(({ definition }) => measure.line + measure.text(definition)),
        ]),
  ];
}

function listHeights({ items }: EmbeddedList, measure: Measure): number[] {
  return items.map(({ summary }) => itemHeight + measure.text(summary));
}
