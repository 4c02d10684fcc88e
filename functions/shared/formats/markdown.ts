import type { DefinitionContent, Heading, List, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block } from '../domain/topic.ts';
import type { TopicPage } from './topic-page.ts';

/** Writes a topic as Markdown (CommonMark), for systems that make pages of it. */
export function writeMarkdown(page: TopicPage): string {
  const { title, summary, sections, terms, fallback, label, related, notice, t, servedT } = page;
  const told = [fallback, label].filter((words) => words !== undefined);
  return toMarkdown(
    {
      type: 'root',
      children: [
        heading(1, title),
        ...told.map((words): RootContent => ({ type: 'blockquote', children: [paragraph(words)] })),
        paragraph(summary),
        ...sections.flatMap((section): RootContent[] => [
          heading(2, section.heading),
          ...section.blocks.map(writeBlock),
        ]),
        ...(terms.length === 0
          ? []
          : [
              heading(2, servedT('glossary.title')),
              list(
                terms.map(({ term, definition }) => [
                  { type: 'strong', children: [text(term)] },
                  text(`: ${definition}`),
                ]),
              ),
            ]),
        ...(related.length === 0
          ? []
          : [
              heading(2, t('page.related')),
              list(
                related.map(({ href, title: name }) => [
                  { type: 'link', url: href, children: [text(name)] },
                ]),
              ),
            ]),
        heading(2, notice.title),
        paragraph(notice.text),
      ],
    },
    { bullet: '-' },
  );
}

function writeBlock(block: Block): RootContent {
  if (block.type === 'list') return list(block.items.map((item) => [text(item)]));
  if (block.type === 'note') return { type: 'blockquote', children: [paragraph(block.text)] };
  return paragraph(block.text);
}

function heading(depth: Heading['depth'], words: string): Heading {
  return { type: 'heading', depth, children: [text(words)] };
}

function paragraph(words: string): Extract<DefinitionContent | RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children: [text(words)] };
}

function list(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children }],
    })),
  };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
