import type { Context } from 'hono';
import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { head, type Subject } from './head.ts';
import type { LocalizedContent } from './localized-answer.ts';
import type { View } from '../../shared/http/view.ts';

/** A topic's text as an answer gives it. */
export async function describeDocument(
  c: Context<AppEnv>,
  view: View,
  entry: ManifestEntry,
  subject: Subject,
): Promise<Omit<LocalizedContent, 'path'>> {
  const { snapshot, deadline } = c.var;
  const { title, summary, sections, terms } = await snapshot.document(entry.document, deadline);
  const heading = head(c, view, subject);
  return {
    alternates: entry.alternates,
    contentLanguage: [entry.served],
    isFallback: heading.locale.isFallback,
    members: { ...heading, title, summary, sections, terms },
  };
}
