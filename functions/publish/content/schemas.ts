import * as v from 'valibot';
import type { UiStrings } from '../../shared/domain/catalogue.ts';
import { isTopicId, type TopicId } from '../../shared/domain/topic.ts';

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be in kebab-case'));
const date = v.pipe(v.string(), v.isoDate());
const text = v.string();

const distinct = v.pipe(
  v.array(v.string()),
  v.check((names) => new Set(names).size === names.length, 'must not repeat a name'),
);

const topicId = v.custom<TopicId>(
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

const review = v.exactOptional(
  v.strictObject({ reviewer: v.pipe(v.string(), v.trim(), v.nonEmpty()), date }),
);

export const provenanceSchema = v.variant('method', [
  v.strictObject({ method: v.literal('original'), review }),
  v.strictObject({
    method: v.picklist(['human', 'machine']),
    source: v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{16}$/, 'must be a source version: run `npm run content -- stamp`'),
    ),
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
  terms: v.record(slug, v.strictObject({ term: text, definition: text })),
  provenance: provenanceSchema,
});

export const uiSchema: v.GenericSchema<UiStrings> = v.pipe(
  v.custom<UiStrings>((value) => !Array.isArray(value), 'must be an object'),
  v.record(v.string(), v.union([v.string(), v.lazy(() => uiSchema)])),
);
