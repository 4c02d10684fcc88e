import type { Block } from '../domain/topic.ts';
import { spellOut } from './spell-out.ts';
import type { TopicPage } from './topic-page.ts';

/** Ends of sentences in the scripts that we write, a closing mark behind them or not. */
const sentenceEnd = /[.!?…:;。！？：؟।]["'”’»）)」』]?$/u;

/**
 * Writes a topic for a voice: one language, one thought a line, abbreviations spelt out. What is said in the reader's own
 * language is left out where the text is in another: no voice may read a language that is not its own (EN 301 549
 * 5.1.3.14).
 */
export function writePlainText(page: TopicPage): string {
  const { title, summary, sections, terms, servedLabel, notice, served, own, servedT } = page;
  const isOwn = served.tag === own.tag;
  const paragraphs = [
    [title],
    [summary],
    ...sections.map(({ heading, blocks }) => [heading, ...blocks.flatMap(linesOf)]),
    ...(terms.length === 0
      ? []
      : [
          [
            servedT('glossary.title'),
            ...terms.map(({ term, definition }) => `${term}: ${definition}`),
          ],
        ]),
    ...(servedLabel === undefined ? [] : [[servedLabel]]),
    ...(isOwn ? [[notice.title, notice.text]] : []),
  ];
  const stop = fullStops[served.tag] ?? '.';
  const text = paragraphs
    .map((lines) => lines.map((line) => closed(line, stop)).join('\n'))
    .join('\n\n');
  return `${spellOut(text, page.abbreviations)}\n`;
}

const fullStops: Readonly<Record<string, string>> = { 'zh-Hans': '。', 'zh-Hant': '。', ja: '。' };

function linesOf(block: Block): readonly string[] {
  return block.type === 'list' ? block.items : [block.text];
}

/** A voice makes a pause where a sentence ends: titles and items of lists get a full stop. */
function closed(line: string, stop: string): string {
  return sentenceEnd.test(line) ? line : `${line}${stop}`;
}
