import type { SyncPage } from '../../client/src/api.ts';
import { ProblemError } from '../../client/src/errors.ts';
import { createSync } from '../../client/src/sync/create-sync.ts';
import type { DeviceState } from '../../client/src/sync/state.ts';
import { keptState } from './kept-state.ts';
import { lastOf, nextOf, scriptedPages, topicOf, type Said } from './scripted-pages.ts';

export const away = new ProblemError(503, '');

/** Makes a page one that another follows. */
export const more = {
  token: undefined,
  links: nextOf('2', 'es.A'),
} as unknown as Partial<SyncPage>;

const versions = (state: DeviceState | undefined) =>
  Object.fromEntries(Object.values(state?.topics ?? {}).map(({ id, version }) => [id, version]));

/** A device that has two topics of release A, and what it is told then. */
export async function deviceThatHears(...said: readonly Said[]) {
  const entries = [topicOf('treatments/a', 'A'), topicOf('treatments/b', 'A')];
  const client = scriptedPages(lastOf('A', { entries }), ...said);
  const storage = keptState();
  const sync = createSync({ client, locale: 'es', storage });
  await sync.pull();
  client.calls.length = 1;
  const kept = async () => versions(await createSync({ client, locale: 'es', storage }).state());
  return { client, sync, storage, kept, shown: async () => versions(await sync.state()) };
}

/** The last page of what changed since release A. */
export const delta = (release: string, members: Partial<SyncPage> = {}) =>
  lastOf(release, { id: 'sync', since: 'A', ...members });
/** Topic A as release B has it. */
export const changedA = [topicOf('treatments/a', 'B')];
