import * as v from 'valibot';
import { kinds } from '../../../shared/domain/topic.ts';
import * as c from './common.ts';

export const home = v.pipe(
  v.strictObject({
    id: v.literal('home'),
    kind: v.literal('home'),
    ...c.head,
    title: c.text,
    summary: c.text,
    sections: c.sections,
    terms: c.terms,
    kinds: v.array(
      v.strictObject({
        kind: c.kind,
        title: c.text,
        summary: c.text,
        count: c.count,
        label: v.pipe(c.text, v.description('The count in words: `7 treatments`.')),
        links: v.strictObject({ self: c.href }),
      }),
    ),
    clinic: c.clinic,
    notice: c.notice,
    links: v.strictObject(c.links),
  }),
  v.description('The introduction, what there is to read, and how to get help.'),
);

export const glossary = v.pipe(
  v.strictObject({
    id: v.literal('glossary'),
    kind: v.literal('glossary'),
    ...c.head,
    title: c.text,
    summary: c.text,
    terms: c.terms,
    notice: c.notice,
    links: v.strictObject(c.links),
  }),
  v.description('What medical words mean, in plain words.'),
);

export const notice = v.pipe(
  v.strictObject({
    id: v.literal('notice'),
    kind: v.literal('notice'),
    ...c.head,
    title: c.text,
    text: c.text,
    clinic: c.clinic,
    links: v.strictObject(c.links),
  }),
  v.description('The notice of free language help (45 CFR 92.11).'),
);

const regionKind = v.strictObject({ count: c.count, links: v.strictObject({ self: c.href }) });

export const regions = v.pipe(
  v.strictObject({
    id: v.literal('regions'),
    kind: v.literal('regions'),
    ...c.head,
    title: c.text,
    summary: c.text,
    items: v.array(
      v.strictObject({
        id: c.text,
        title: c.text,
        kinds: v.strictObject({ conditions: regionKind, treatments: regionKind }),
      }),
    ),
    notice: c.notice,
    links: v.strictObject(c.links),
  }),
  v.description('The parts of the body, and what there is to read of each.'),
);

const policy = v.picklist(['reviewed-only', 'labelled']);
const policies = {
  policy: v.pipe(policy, v.description('Which translations may be served.')),
  kindPolicies: v.exactOptional(v.record(v.string(), policy)),
};

const counts = {
  topics: c.count,
  own: c.count,
  fallback: c.count,
  complete: c.count,
  missing: c.count,
  reviewed: c.count,
  unreviewed: c.count,
  stale: c.count,
  flagged: c.count,
};

export const locales = v.pipe(
  v.strictObject({
    release: c.hash,
    source: c.tag,
    ...policies,
    locales: v.array(
      v.strictObject({
        tag: c.tag,
        autonym: v.pipe(c.text, v.description('The language’s own name for itself.')),
        dir: c.dir,
        script: v.pipe(c.text, v.description('ISO 15924.')),
        fallbacks: v.array(c.tag),
        coverage: v.strictObject(counts),
        interface: c.translation,
        links: v.strictObject({ self: c.href }),
      }),
    ),
  }),
  v.description('The languages in their own names, and how much of each there is.'),
);

export const coverage = v.pipe(
  v.strictObject({
    release: c.hash,
    source: c.tag,
    ...policies,
    coverage: v.array(
      v.strictObject({
        locale: c.tag,
        ...counts,
        kinds: v.strictObject(
          Object.fromEntries(kinds.map((kind) => [kind, v.strictObject(counts)])),
        ),
      }),
    ),
  }),
  v.description('What is translated, reviewed and stale, language by language.'),
);

export const currentRelease = v.pipe(
  v.strictObject({
    release: c.hash,
    parent: v.nullable(c.hash),
    publishedAt: c.isoInstant,
    ...policies,
    topics: c.count,
    locales: v.array(c.tag),
  }),
  v.description('The release that is live.'),
);

export const health = v.pipe(
  v.strictObject({
    status: v.picklist(['ok', 'stale', 'unavailable']),
    release: v.exactOptional(c.hash),
  }),
  v.description('`stale`: the database is away, and the release in memory is served.'),
);
