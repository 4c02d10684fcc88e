import type { Block } from '../domain/topic.ts';
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
