import * as v from 'valibot';

/** What a sitemap is asked with. */
export const sitemap = {
  locale: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(64),
      v.description('The language whose pages are named. Left out, all sitemaps are.'),
    ),
  ),
  page: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,5}$/),
      v.description('Which stretch of 200 topics, from 1; only with `locale`.'),
      v.transform(Number),
    ),
  ),
};
