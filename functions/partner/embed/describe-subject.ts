import type { Context } from 'hono';
import type { Clinic } from '../../shared/domain/clinic.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import type { View } from '../../shared/http/view.ts';
import { describeList } from './describe-list.ts';
import { describeSearch } from './describe-search.ts';
import { describeTopic } from './describe-topic.ts';
import type { EmbeddedList, EmbeddedSearch, EmbeddedTopic } from './embed-data.ts';
import type { EmbedSubject } from './embed-path.ts';

/** What is shown, by what it is. */
export type Described =
  | { readonly type: 'topic'; readonly data: EmbeddedTopic }
  | { readonly type: 'list'; readonly data: EmbeddedList }
  | { readonly type: 'search'; readonly data: EmbeddedSearch };

/** @returns undefined where there is no such topic */
export async function describeSubject(
  c: Context<AppEnv>,
  view: View,
  subject: EmbedSubject,
  clinic: Clinic,
): Promise<Described | undefined> {
  if (subject.type === 'search') return { type: 'search', data: describeSearch(c, view, clinic) };
  if (subject.type === 'list') {
    return { type: 'list', data: await describeList(c, view, subject.kind, clinic) };
  }
  const data = await describeTopic(c, view, subject.id, clinic);
  return data === undefined ? undefined : { type: 'topic', data };
}
