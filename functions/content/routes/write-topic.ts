import { htmlPolicy, writeHtml } from '../../shared/formats/html.ts';
import { writeJsonLd } from '../../shared/formats/json-ld.ts';
import { writeMarkdown } from '../../shared/formats/markdown.ts';
import { writePlainText } from '../../shared/formats/plain-text.ts';
import type { TopicPage } from '../../shared/formats/topic-page.ts';
import type { WrittenText } from './localized-answer.ts';
import { topicFormats, type WrittenFormat } from './topic-format.ts';

/** Writes a topic in a format. Loaded when somebody asks for one: most readers take JSON. */
export async function writeTopic(page: TopicPage, format: WrittenFormat): Promise<WrittenText> {
  const written = await writers[format](page);
  const charset = format === 'jsonld' ? '' : '; charset=utf-8';
  return { contentType: `${topicFormats[format]}${charset}`, ...written };
}

type Written = Pick<WrittenText, 'body' | 'fields'>;

const writers: Readonly<Record<WrittenFormat, (page: TopicPage) => Written | Promise<Written>>> = {
  jsonld: (page) => ({ body: writeJsonLd(page) }),
  html: async (page) => ({
    body: await writeHtml(page),
    fields: { 'content-security-policy': htmlPolicy },
  }),
  md: (page) => ({ body: writeMarkdown(page) }),
  txt: (page) => ({ body: writePlainText(page) }),
};
