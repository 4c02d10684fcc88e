import type { html } from 'hono/html';
import type { Described } from './describe-subject.ts';
import { listFragment, topicFragment, type Level } from './write-fragment.ts';
import { searchForm } from './write-page.ts';

/** What is shown, as HTML. */
export function writeDescribed(described: Described, level: Level): ReturnType<typeof html> {
  if (described.type === 'topic') return topicFragment(described.data, level);
  return described.type === 'list'
    ? listFragment(described.data, level)
    : searchForm(described.data, level);
}

/** A piece of HTML, for a page that has its own styles. */
export async function fragmentOf(described: Described): Promise<string> {
  const written = await writeDescribed(described, 2);
  return written.toString();
}
