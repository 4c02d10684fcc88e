import * as v from 'valibot';
import { isTopicId, kinds } from '../../shared/domain/topic.ts';

const text = v.string();
const slug = v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(100));

export const strict = v.optional(
  v.pipe(
    v.picklist(['0', '1']),
    v.description(
      '`1` takes no fallback: a text that is not in the language asked for is answered with 406.',
    ),
  ),
  '0',
);

export const locale = v.optional(
  v.pipe(text, v.description('A language tag, an explicit choice: it beats `Accept-Language`.')),
);

const page = v.optional(
  v.pipe(
    text,
    v.regex(/^[1-9]\d{0,5}$/),
    v.description('Which page of a list that has more than 200 topics; from 1.'),
  ),
  '1',
);

const include = v.optional(
  v.pipe(
    v.picklist(['related']),
    v.description('`related` names with each topic the topics that belong with it.'),
  ),
);

const region = v.optional(
  v.pipe(
    slug,
    v.description('Only topics of this part of the body: an id of `/v1/{locale}/regions`.'),
  ),
);

/** Topics of the other kind, by their last name: `nerve-pain`. */
const among = (kind: (typeof kinds)[number], what: string) =>
  v.optional(
    v.pipe(
      slug,
      v.check((name) => isTopicId(`${kind}/${name}`)),
      v.description(what),
    ),
  );

export const none = {};

export const list = { page, include };

export const treatments = {
  page,
  include,
  region,
  condition: among(
    'conditions',
    'Only treatments that belong with this condition, by its slug: `nerve-pain`.',
  ),
};

export const conditions = {
  page,
  include,
  region,
  treatment: among(
    'treatments',
    'Only conditions that belong with this treatment, by its slug: `nerve-blocks`.',
  ),
};

/** The longest query that is searched, in UTF-16 code units. */
export const maxQueryLength = 200;

export const search = {
  q: v.pipe(
    text,
    v.check((query) => query.trim() !== ''),
    v.maxLength(maxQueryLength),
    v.description(`What to look for; ${maxQueryLength} characters at most.`),
  ),
  kind: v.optional(v.pipe(v.picklist(kinds), v.description('Only topics of this kind.'))),
  limit: v.optional(
    v.pipe(
      text,
      v.regex(/^([1-9]|[1-4]\d|50)$/),
      v.description('How many topics at most, from 1 to 50.'),
      v.transform(Number),
    ),
    '10',
  ),
};

const pageToken = v.optional(
  v.pipe(
    text,
    v.maxLength(300),
    v.description('Which page of what is sent in pages; `links.next` has it.'),
  ),
);

export const pack = { page: pageToken };

export const sync = {
  since: v.optional(
    v.pipe(
      text,
      v.maxLength(200),
      v.description('The `token` of the last pack or sync; left out, everything is sent.'),
    ),
  ),
  page: pageToken,
};
