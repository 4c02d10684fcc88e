import { embed } from '../../shared/api/embed-parameters.ts';
import { oembed } from '../../shared/api/oembed-parameters.ts';
import { sitemap } from '../../shared/api/sitemap-parameters.ts';
import { kinds } from '../../shared/domain/topic.ts';
import type { Operation } from './operations.ts';
import * as parameters from './parameters.ts';

const plain = { languages: 'none', examples: {} } as const;

const formats =
  'As it is, the address is that of a page for a frame, which only sites of the registered partner that `partner` names may show; with `.json` at its end it gives data for a page’s own scripts, with `.fragment.html` a piece of HTML for a server to put into a page.';
const negotiated =
  'The language is chosen by `?locale=`, or else by `Accept-Language`, or else by the partner.';

const embedded = {
  ...plain,
  group: 'Partners',
  query: embed,
  formats: ['text/html'],
  problems: [403, 404, 410],
  hasProblemPages: true,
} as const;
const topic = {
  ...embedded,
  summary: 'A topic, for another’s page',
  answer: 'EmbeddedTopic',
} as const;
const list = {
  ...embedded,
  summary: 'The topics of a kind, or a search, for another’s page',
  answer: 'EmbeddedIndex',
} as const;

const script = {
  ...plain,
  group: 'Partners',
  query: parameters.none,
  formats: ['text/javascript'],
  problems: [404],
} as const;

/** What web sites show of ours, and what search engines read of us. */
export const siteOperations: readonly Operation[] = [
  { ...topic, id: 'embeddedTopic', path: '/embed/{locale}/{kind}/{slug}', description: formats },
  { ...list, id: 'embeddedIndex', path: '/embed/{locale}/{index}', description: formats },
  // Each kind by its name: `/embed/{kind}/{slug}` would be the same address as that of a list in a language.
  ...kinds.map((kind) => ({
    ...topic,
    id: `${kind}EmbeddedNegotiated`,
    summary: `${topic.summary} (language negotiated)`,
    path: `/embed/${kind}/{slug}`,
    description: `${formats} ${negotiated}`,
  })),
  {
    ...list,
    id: 'embeddedIndexNegotiated',
    summary: `${list.summary} (language negotiated)`,
    path: '/embed/{index}',
    description: `${formats} ${negotiated}`,
  },
  {
    ...script,
    id: 'script',
    summary: 'A script of other’s pages, as it is in a version',
    description: 'It never changes: pages may name what it must be (Subresource Integrity).',
    path: '/embed/v1/{version}/{script}',
  },
  {
    ...script,
    id: 'newestScript',
    summary: 'A script of other’s pages, in its newest version',
    path: '/embed/v1/{script}',
  },
  {
    ...plain,
    group: 'Partners',
    id: 'oembed',
    summary: 'How a site shows a page of ours that somebody gave the address of (oEmbed)',
    description:
      'Other addresses than ours are never asked for anything: they are answered with 404. Parameters that are not named here are passed over.',
    path: '/oembed',
    query: oembed,
    answer: 'Oembed',
    problems: [404, 410],
  },
  {
    ...plain,
    group: 'Service',
    id: 'sitemap',
    summary: 'The pages that search engines may find, with their versions in other languages',
    path: '/sitemap.xml',
    query: sitemap,
    formats: ['application/xml'],
    problems: [404],
  },
  {
    ...plain,
    group: 'Service',
    id: 'robots',
    summary: 'What crawlers may read (RFC 9309)',
    path: '/robots.txt',
    query: parameters.none,
    formats: ['text/plain'],
  },
];
