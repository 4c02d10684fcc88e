import type * as v from 'valibot';
import type { Parameters } from '../../shared/http/query.ts';
import * as parameters from './parameters.ts';
import { partnerOperations } from './partner-operations.ts';
import type { SchemaName } from './schemas.ts';
import { siteOperations } from './site-operations.ts';

/** What operations are for. */
export const groups = {
  Read: 'Texts, for people.',
  Find: 'Ways to a text, for people who do not know its name.',
  Devices: 'Everything at once, for devices that go on without a network.',
  Partners: 'For partners’ web sites and record systems.',
  Service: 'What there is, and how it is.',
} as const;

/** Something that the API is asked for. */
export interface Operation {
  readonly id: string;
  readonly group: keyof typeof groups;
  readonly summary: string;
  readonly description?: string;
  /** Below `/v1/{locale}`; and below `/v1`, where the language is negotiated. Or, with `isPlain`, the whole path. */
  readonly path: string;
  readonly languages: 'path and header' | 'path' | 'none';
  readonly query: Parameters;
  /** What its JSON is; absent where it answers in none. */
  readonly answer?: SchemaName;
  /** Media types beside JSON, or in its place. */
  readonly formats?: readonly string[];
  /** Statuses of its problems, beside those of all, or of all that are in a language. */
  readonly problems?: readonly number[];
  /** Whether problems are told on a page where a page was asked for. */
  readonly hasProblemPages?: boolean;
  /** Statuses with which it gives the same answer as with 200. */
  readonly sameWith?: readonly number[];
  /** Addresses below `/v1/` that show what it answers, by the names of the examples. */
  readonly examples: Readonly<Record<string, string>>;
}

const read = { group: 'Read', languages: 'path and header', query: parameters.none } as const;
const list = { ...read, answer: 'TopicList' } as const;

/** Everything that is answered, in the order in which a newcomer reads of it. */
export const operations: readonly Operation[] = [
  {
    ...read,
    id: 'home',
    summary: 'The home: the introduction, what there is to read, how to get help',
    path: '',
    answer: 'Home',
    examples: { spanish: 'es' },
  },
  {
    ...list,
    id: 'treatments',
    summary: 'The treatments, or those for a condition or a part of the body',
    path: '/treatments',
    query: parameters.treatments,
    examples: { haitianCreole: 'ht/treatments?condition=nerve-pain' },
  },
  {
    ...list,
    id: 'conditions',
    summary: 'The conditions, or those of a part of the body or for a treatment',
    path: '/conditions',
    query: parameters.conditions,
    examples: { vietnamese: 'vi/conditions?region=knee&include=related' },
  },
  ...(
    [
      ['benefits', 'What this care may do for a patient', 'fr'],
      ['criteria', 'When this care is recommended', 'ko'],
      ['pages', 'About this care', 'pl'],
    ] as const
  ).map(([kind, summary, tag]) => ({
    ...list,
    id: kind,
    summary,
    path: `/${kind}`,
    query: parameters.list,
    examples: { [kind]: `${tag}/${kind}` },
  })),
  {
    ...read,
    id: 'topic',
    summary: 'A topic, whole',
    description:
      'With a suffix at its end (`.jsonld`, `.html`, `.md`, `.txt`) the address gives another format: JSON-LD in schema.org’s words, a page without scripts, Markdown, plain text for a voice. Where the language is negotiated, `Accept` chooses the format as well.',
    path: '/{kind}/{slug}',
    answer: 'Topic',
    formats: ['application/ld+json', 'text/html', 'text/markdown', 'text/plain'],
    problems: [410],
    examples: {
      spanish: 'es/treatments/nerve-blocks',
      arabic: 'ar/treatments/nerve-blocks',
      simplifiedChinese: 'zh-Hans/treatments/nerve-blocks',
    },
  },
  {
    ...read,
    id: 'glossary',
    summary: 'What medical words mean, in plain words',
    path: '/glossary',
    answer: 'Glossary',
    examples: { russian: 'ru/glossary' },
  },
  {
    ...read,
    id: 'notice',
    summary: 'The notice of free language help',
    path: '/notice',
    answer: 'Notice',
    examples: { persian: 'fa/notice', filipino: 'fil/notice' },
  },
  {
    ...read,
    group: 'Find',
    id: 'search',
    summary: 'Search',
    description:
      'Finds titles, other names that patients use, words of the glossary and the text, without regard to accents and one typing error a word. Matches are told by their place in the text, in UTF-16 code units: nothing in the answer is markup.',
    path: '/search',
    query: parameters.search,
    answer: 'SearchResult',
    examples: {
      english: 'en/search?q=pinched+nerve',
      japanese: 'ja/search?q=%E7%A1%AC%E8%86%9C%E5%A4%96&limit=2',
    },
  },
  {
    ...read,
    group: 'Find',
    id: 'regions',
    summary: 'The parts of the body, and what there is to read of each',
    path: '/regions',
    answer: 'Regions',
    examples: { portuguese: 'pt-BR/regions' },
  },
  {
    id: 'pack',
    group: 'Devices',
    summary: 'Everything in one language, for a device',
    description:
      'Pages of less than 1 MB; the last one has the `token` to sync with. Fallback is resolved: an entry says which language it is in and why. Pages are always of the live release: where another was published meanwhile, the answer is 410 with the address to start again from.',
    path: '/pack',
    languages: 'path',
    query: parameters.pack,
    answer: 'SyncPage',
    problems: [410],
    examples: {},
  },
  {
    id: 'sync',
    group: 'Devices',
    summary: 'What changed since, for a device',
    description:
      'Orders to drop a topic come first, then what changed, then what is gone. A token is of one language and one release; where that release is gone, the answer is 410.',
    path: '/sync',
    languages: 'path',
    query: parameters.sync,
    answer: 'SyncPage',
    problems: [410],
    examples: {},
  },
  ...partnerOperations,
  ...siteOperations,
  ...(
    [
      ['locales', 'The languages in their own names, and how much of each there is', 'Locales'],
      ['coverage', 'What is translated, reviewed and stale', 'Coverage'],
      ['releases/current', 'The release that is live', 'CurrentRelease'],
    ] as const
  ).map(([path, summary, answer]): Operation => ({
    id: path.replace('releases/', ''),
    group: 'Service',
    summary,
    path: `/v1/${path}`,
    languages: 'none',
    query: parameters.none,
    answer,
    examples: { live: path },
  })),
  {
    id: 'health',
    group: 'Service',
    summary: 'Whether readers are answered',
    path: '/health',
    languages: 'none',
    query: parameters.none,
    answer: 'Health',
    sameWith: [503],
    examples: {},
  },
];

/** The parameters that an operation takes, all of them. */
export function queryOf(
  operation: Operation,
  isNegotiated: boolean,
): Readonly<Record<string, v.GenericSchema>> {
  if (operation.languages !== 'path and header') return operation.query;
  const { strict, locale } = parameters;
  return { ...operation.query, strict, ...(isNegotiated ? { locale } : {}) };
}
