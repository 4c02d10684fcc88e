import * as v from 'valibot';
import type { UiStrings } from '../../shared/domain/catalogue.ts';
import { isTopicId, type TopicId } from '../../shared/domain/topic.ts';

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be in kebab-case'));
export const date = v.pipe(v.string(), v.isoDate());
const text = v.string();

const distinct = v.pipe(
  v.array(v.string()),
  v.check((names) => new Set(names).size === names.length, 'must not repeat a name'),
);

export const topicId = v.custom<TopicId>(
  (value) => typeof value === 'string' && isTopicId(value),
  'must be {kind}/{slug}',
);

export const registrySchema = v.strictObject({
  source: v.string(),
  locales: v.array(
    v.strictObject({
      tag: v.string(),
      autonym: v.pipe(v.string(), v.regex(/^[\p{L}\p{M}][\p{L}\p{M} ()-]*$/u, 'must be a name')),
      dir: v.picklist(['ltr', 'rtl']),
      script: v.pipe(v.string(), v.regex(/^[A-Z][a-z]{3}$/, 'must be an ISO 15924 code')),
      pluralsLike: v.exactOptional(v.string()),
      fallbacks: v.array(v.string()),
    }),
  ),
});

export const topicsSchema = v.strictObject({
  regions: v.array(slug),
  topics: v.pipe(
    v.array(
      v.strictObject({
        id: topicId,
        related: v.optional(v.array(topicId), []),
        regions: v.optional(distinct, []),
        terms: v.optional(distinct, []),
      }),
    ),
    v.minLength(1, 'there must be topics'),
  ),
});

const person = v.pipe(v.string(), v.trim(), v.nonEmpty('must be a name'));
const version = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'must be a version: 16 digits'));
const versions = v.record(v.string(), version);
const review = v.exactOptional(v.strictObject({ reviewer: person, date, version }));

const sourceChange = v.strictObject({
  segment: v.string(),
  from: version,
  to: version,
  significance: v.picklist(['clinical', 'cosmetic']),
  editor: person,
  date,
});

const contribution = v.strictObject({
  method: v.picklist(['human', 'machine']),
  translator: person,
  date,
  sources: versions,
});

const confirmation = v.strictObject({ segment: v.string(), source: version, by: person, date });

export const provenanceSchema = v.variant('method', [
  v.strictObject({
    method: v.literal('original'),
    date: v.exactOptional(date),
    versions,
    changes: v.exactOptional(v.array(sourceChange)),
    review,
  }),
  v.strictObject({
    method: v.literal('translated'),
    contributions: v.array(contribution),
    confirmations: v.exactOptional(v.array(confirmation)),
    review,
  }),
]);

const block = v.variant('type', [
  v.strictObject({ type: v.literal('paragraph'), text }),
  v.strictObject({ type: v.literal('list'), items: v.pipe(v.array(text), v.minLength(2)) }),
  v.strictObject({ type: v.literal('note'), text }),
]);

export const topicTextSchema = v.strictObject({
  title: text,
  summary: text,
  sections: v.pipe(
    v.array(
      v.strictObject({ id: slug, heading: text, blocks: v.pipe(v.array(block), v.minLength(1)) }),
    ),
    v.minLength(1),
  ),
  provenance: provenanceSchema,
});

export const glossarySchema = v.strictObject({
  terms: v.record(
    slug,
    v.strictObject({ term: text, definition: text, variants: v.optional(v.array(text)) }),
  ),
  provenance: provenanceSchema,
});

/** Who gathered words that are never shown; they are no translations, and nothing in them can be stale. */
const gatheredBy = v.strictObject({
  method: v.picklist(['human', 'machine']),
  author: person,
  date,
});

export const searchSchema = v.strictObject({
  lay: v.record(v.string(), v.pipe(distinct, v.minLength(1))),
  provenance: gatheredBy,
});

export const speechSchema = v.strictObject({
  abbreviations: v.record(text, text),
  provenance: gatheredBy,
});

export const uiSchema: v.GenericSchema<UiStrings> = v.pipe(
  v.custom<UiStrings>((value) => !Array.isArray(value), 'must be an object'),
  v.record(v.string(), v.union([v.string(), v.lazy(() => uiSchema)])),
);
