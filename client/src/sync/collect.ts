import type { SyncEntry, SyncPage } from '../api.ts';
import type { Client } from '../create-client.ts';
import { ProblemError, UnexpectedAnswerError } from '../errors.ts';
import { isObject } from '../shape.ts';
import type { DeviceState } from './state.ts';

export type RecallEntry = Extract<SyncEntry, { type: 'recalled' }>;

export interface Collecting {
  readonly client: Pick<Client, 'syncPage'>;
  readonly locale: string;
  readonly signal: AbortSignal | undefined;
  /** What the device has at the moment; undefined for one that has nothing. */
  readonly state: () => DeviceState | undefined;
  /** Told of orders to drop topics as soon as they are heard. */
  readonly onRecall: (orders: readonly RecallEntry[]) => Promise<void>;
}

/** All that a device must do to be of one release. */
export interface Collected {
  readonly last: SyncPage;
  readonly token: string;
  readonly entries: readonly SyncEntry[];
}

/** From where pages are asked for; nothing for everything. */
interface Start {
  readonly since?: string | undefined;
  readonly page?: string | undefined;
}

const maxRestarts = 5;

/** A page holds half a megabyte: no device has that much. */
const maxPages = 1_000;

/**
 * Asks for pages until they are all there, of one release. Starts again where another release was published meanwhile.
 *
 * @throws UnexpectedAnswerError where that does not come to an end, and what the client throws
 */
export async function collect(collecting: Collecting): Promise<Collected> {
  let start: Start = { since: collecting.state()?.token };
  for (let restarts = 0; restarts <= maxRestarts; restarts += 1) {
    const found = await collectFrom(start, collecting).catch(startAfter);
    if ('last' in found) return found;
    start = found;
  }
  throw endless();
}

/** @throws the error, where to start again is no help */
function startAfter(error: unknown): Start {
  if (error instanceof ProblemError) {
    if (error.restart !== undefined) return startOf(error.restart);
    // A token that the service cannot read is of no use.
    if (error.parameter === 'since') return {};
  }
  throw error;
}

/** Only what a link asks for is taken, not its address: the device may know the service by another. */
function startOf(link: string): Start {
  return Object.fromEntries(new URLSearchParams(link.split('?')[1]));
}

function endless(): UnexpectedAnswerError {
  return new UnexpectedAnswerError('The pages have no end');
}

/** @returns from where to start again where the pages do not go together, or not with what the device has */
async function collectFrom(
  from: Start,
  { client, locale, signal, state, onRecall }: Collecting,
): Promise<Collected | Start> {
  const entries: SyncEntry[] = [];
  const seen = new Set<string | undefined>();
  let first: SyncPage | undefined;
  for (let start = from; !seen.has(start.page) && seen.size < maxPages;) {
    seen.add(start.page);
    const page = await client.syncPage({ ...start, locale, signal });
    if (!isObject(page) || !Array.isArray(page.entries)) break;

    await onRecall(page.entries.filter((entry) => entry.type === 'recalled'));
    const { release, since, token, links } = page;
    first ??= page;
    if (release !== first.release || since !== first.since) return { since: state()?.token };
    if (since !== null && since !== state()?.about.release) return {};
    entries.push(...page.entries);
    if (token !== undefined) {
      // An order that the device followed and that is lifted by now is in no page, and neither is the topic.
      const isTold = (id: string) => entries.some((entry) => 'id' in entry && entry.id === id);
      const isSure = since === null || state()?.dropped.every(isTold);
      return isSure ? { last: page, token, entries } : {};
    }
    start = startOf(links.next ?? '');
  }
  throw endless();
}
