import * as v from 'valibot';
import { kinds } from '../../../shared/domain/topic.ts';

/** What answers have in common. Members that are not named here are in no answer. */

export const tag = v.pipe(v.string(), v.description('A BCP 47 language tag: `zh-Hans`.'));
export const href = v.pipe(v.string(), v.description('An absolute address.'));
export const hash = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/),
  v.description('A SHA-256 in hexadecimal: it changes when, and only when, what it names changes.'),
);
export const text = v.string();
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const dir = v.pipe(
  v.picklist(['ltr', 'rtl']),
  v.description('The direction that the language is written in.'),
);
export const kind = v.picklist(kinds);
export const topicId = v.pipe(
  v.string(),
  v.regex(/^[a-z]+\/[a-z0-9-]+$/),
  v.description('The name of a topic, the same in every language: `treatments/nerve-blocks`.'),
);
export const isoDate = v.pipe(v.string(), v.isoDate());
export const isoInstant = v.pipe(v.string(), v.isoTimestamp());

export const reason = v.pipe(
  v.picklist(['exact', 'regional', 'fallback', 'unreviewed', 'stale']),
  v.description(
    'Why the text is in the language that it is in. `exact`: the very one; `regional`: the same language and script from elsewhere; `fallback`: there is none in the language; `unreviewed`, `stale`: there is one, and the policy holds it back.',
  ),
);

/** What an answer says about the language of its text. */
export const locale = v.strictObject({
  requested: v.pipe(tag, v.description('What was asked for.')),
  served: v.pipe(tag, v.description('What the text is in.')),
  dir,
  isFallback: v.boolean(),
  reason,
  message: v.exactOptional(
    v.pipe(text, v.description('Of a fallback: why, in the reader’s own language.')),
  ),
});

const translationMembers = {
  method: v.pipe(
    v.picklist(['original', 'human', 'machine']),
    v.description('`machine` where any part of the text was made by one.'),
  ),
  status: v.picklist(['original', 'reviewed', 'unreviewed']),
  reviewedAt: v.exactOptional(isoDate),
  updatedAt: v.exactOptional(
    v.pipe(isoDate, v.description('When the text last changed; a review is no change.')),
  ),
  stale: v.pipe(
    v.boolean(),
    v.description('What the source tells has changed since the translation was made.'),
  ),
};

/** How a text came to be. */
export const translation = v.strictObject(translationMembers);

/** The same, with what a reader must be told of it. */
export const toldTranslation = v.strictObject({
  ...translationMembers,
  label: v.exactOptional(
    v.pipe(text, v.description('What a reader must be told, in the reader’s own language.')),
  ),
});

/** The language of everything that is not the text: titles of lists, labels, messages, the notice. */
export const interfaceLanguage = v.strictObject({ locale: tag, dir, translation: toldTranslation });

export const notice = v.strictObject({ locale: tag, dir, title: text, text });

export const clinic = v.strictObject({
  name: v.exactOptional(text),
  phone: v.exactOptional(text),
  address: v.exactOptional(text),
  website: v.exactOptional(text),
});

const alternates = v.pipe(
  v.array(v.strictObject({ locale: tag, href })),
  v.description('The same in each language that has it.'),
);

/** The links of every answer in a language. */
export const links = { self: href, alternates, notice: href };

/** What every answer in a language says first. */
export const head = {
  locale,
  translation: toldTranslation,
  interface: interfaceLanguage,
  release: v.pipe(hash, v.description('The release that the answer comes from.')),
  version: v.pipe(
    text,
    v.description('Changes when the texts do. What is recalled changes `release` alone.'),
  ),
};

/** Structured text: never markup. */
const block = v.variant('type', [
  v.strictObject({ type: v.literal('paragraph'), text }),
  v.strictObject({ type: v.literal('list'), items: v.array(text) }),
  v.strictObject({ type: v.literal('note'), text }),
]);

export const section = v.strictObject({
  id: v.pipe(text, v.description('The same in every language.')),
  heading: text,
  blocks: v.array(block),
});
export const sections = v.array(section);

export const term = v.strictObject({ id: text, term: text, definition: text });

export const terms = v.pipe(
  v.array(term),
  v.description('Medical words, explained in plain words.'),
);

/** Which language a listed topic is in, and why. */
export const resolved = v.strictObject({
  served: tag,
  dir,
  isFallback: v.boolean(),
  reason,
});

export const regionIds = v.pipe(
  v.array(text),
  v.description('Parts of the body: ids of `/v1/{locale}/regions`.'),
);
