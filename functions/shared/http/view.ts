import type { Context } from 'hono';
import type { ReleaseLocale } from '../domain/release.ts';
import { translatorFor, type Translate } from '../i18n/translator.ts';
import type { TopicList } from '../store/topic-list.ts';
import type { AppEnv } from './app-env.ts';
import type { Language } from './reader-language.ts';

/** What a resource is described from: one release, one language. */
export interface View {
  readonly language: Language;
  readonly topics: TopicList;
  readonly t: Translate;
  /** A locale of the release. */
  localeOf: (tag: string) => ReleaseLocale;
}

/** What is described in the request's language, or in another. */
export async function viewOf(
  c: Context<AppEnv>,
  language: Language = c.var.language,
): Promise<View> {
  const { snapshot, deadline } = c.var;
  const { topics, strings } = await snapshot.locale(language.locale, deadline);
  return {
    language,
    topics,
    t: translatorFor(strings, language.locale),
    localeOf: snapshot.localeOf,
  };
}
