import { createAnswerCache } from './answer-cache.ts';
import type {
  Glossary,
  Home,
  Locales,
  Notice,
  Regions,
  SearchResult,
  SyncPage,
  Topic,
  TopicList,
} from './api.ts';
import { ask, type Fetch, type Transport } from './ask.ts';
import { UnexpectedAnswerError } from './errors.ts';
import { addressOf } from './address.ts';
import { systemTiming, type Timing } from './timing.ts';

export type Kind = TopicList['kind'];

export interface ClientOptions {
  /** The address that the service is under: `https://care.example`. */
  readonly base: string;
  /** The language of all calls that name no other; where none is named it is negotiated. */
  readonly locale?: string | undefined;
  readonly fetch?: Fetch | undefined;
  /** How often a call that fails for a passing reason is made again; 3 unless told. */
  readonly retries?: number | undefined;
  /** The longest wait before a call is made again, in milliseconds; 10 s unless told. */
  readonly longestWait?: number | undefined;
  /** How long one answer may take, in milliseconds; 30 s unless told. */
  readonly timeout?: number | undefined;
  /** How many answers are remembered, to be asked for only where they changed; 100 unless told. */
  readonly maxAnswers?: number | undefined;
  /** Time and chance; the system's unless told. */
  readonly timing?: Timing | undefined;
}

export interface Call {
  /** Stops the call at once; it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

export interface LocalizedCall extends Call {
  /** A language tag: `zh-Hans`. */
  readonly locale?: string | undefined;
  /** What the reader takes, as `Accept-Language` says it; for calls without a locale. */
  readonly languages?: string | undefined;
  /** Takes no fallback: a text that is not in the language is refused with status 406. */
  readonly strict?: boolean | undefined;
}

export interface ListCall extends LocalizedCall {
  readonly page?: number | undefined;
  /** A part of the body, by its id. */
  readonly region?: string | undefined;
  /** Of treatments: those for this condition, by its slug. */
  readonly condition?: string | undefined;
  /** Of conditions: those that this treatment is for, by its slug. */
  readonly treatment?: string | undefined;
  readonly include?: 'related' | undefined;
}

export interface SearchCall extends LocalizedCall {
  readonly kind?: Kind | undefined;
  /** From 1 to 50. */
  readonly limit?: number | undefined;
}

export interface SyncCall extends Call {
  readonly locale: string;
  /** The token of the last page; without it, everything is sent. */
  readonly since?: string | undefined;
  /** Which page, as the one before it says. */
  readonly page?: string | undefined;
}

/** Of all that a call may say, what an address is made of beside its path. */
type AnyCall = Omit<ListCall & SearchCall & Partial<SyncCall>, 'locale' | 'page'> & {
  readonly q?: string;
  readonly page?: string | number | undefined;
};

/** Every call throws ProblemError, NetworkError, UnexpectedAnswerError, or the reason of its signal. */
export interface Client {
  locales: (call?: Call) => Promise<Locales>;
  home: (call?: LocalizedCall) => Promise<Home>;
  list: (kind: Kind, call?: ListCall) => Promise<TopicList>;
  /** @param id `treatments/nerve-blocks` */
  topic: (id: string, call?: LocalizedCall) => Promise<Topic>;
  search: (query: string, call?: SearchCall) => Promise<SearchResult>;
  regions: (call?: LocalizedCall) => Promise<Regions>;
  glossary: (call?: LocalizedCall) => Promise<Glossary>;
  notice: (call?: LocalizedCall) => Promise<Notice>;
  /** One page for a device; `createSync` asks for all of them. */
  syncPage: (call: SyncCall) => Promise<SyncPage>;
}

export function createClient({
  base,
  locale: ownLocale,
  fetch = async (url, init) => globalThis.fetch(url, init),
  retries = 3,
  longestWait = 10_000,
  timeout = 30_000,
  maxAnswers = 100,
  timing = systemTiming,
}: ClientOptions): Client {
  const transport: Transport = { fetch, retries, longestWait, timeout, timing };
  const cache = createAnswerCache(maxAnswers);

  async function get<T>(
    segments: readonly string[],
    { signal, languages, ...query }: AnyCall,
    isKept = true,
  ): Promise<T> {
    const url = addressOf(base, segments, { ...query });
    const key = `${url} ${languages}`;
    const known = isKept ? cache.get(key) : undefined;
    const headers = {
      ...(languages && { 'accept-language': languages }),
      ...(known && { 'if-none-match': known.etag }),
    };
    const { etag, text = known?.text } = await ask(url, headers, transport, signal);
    if (text === undefined) throw new UnexpectedAnswerError(`${url} is empty`);
    if (isKept && etag) cache.set(key, { etag, text });
    // What is kept is the text: a caller who changes an answer changes only its own.
    const answer: T = JSON.parse(text);
    return answer;
  }

  async function localized<T>(
    segments: readonly string[],
    { locale = ownLocale, ...call }: AnyCall & LocalizedCall = {},
    isKept?: boolean,
  ): Promise<T> {
    return get(locale === undefined ? segments : [locale, ...segments], call, isKept);
  }

  return {
    locales: async (call = {}) => get(['locales'], call),
    home: async (call) => localized([], call),
    list: async (kind, call) => localized([kind], call),
    topic: async (id, call) => localized(id.split('/'), call),
    search: async (q, call) => localized(['search'], { q, ...call }),
    regions: async (call) => localized(['regions'], call),
    glossary: async (call) => localized(['glossary'], call),
    notice: async (call) => localized(['notice'], call),
    // A page is asked for once: to keep it would only fill the memory.
    syncPage: async (call) => localized([call.since ? 'sync' : 'pack'], call, false),
  };
}
