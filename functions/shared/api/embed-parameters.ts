import * as v from 'valibot';
import { isAccent, isPartnerId, themeModes } from '../domain/partner.ts';

/** What embeds are asked beside what they show. */
export const embed = {
  partner: v.optional(
    v.pipe(
      v.string(),
      v.check(isPartnerId),
      v.description('The partner’s registered name; a page in a frame is shown on its sites only.'),
    ),
  ),
  locale: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(64),
      v.description('A language tag, where the path has none: it beats `Accept-Language`.'),
    ),
  ),
  look: v.optional(v.pipe(v.picklist(themeModes), v.description('How a page in a frame looks.'))),
  accent: v.optional(
    v.pipe(
      v.string(),
      v.description('The colour of links of a page in a frame: six hexadecimal digits.'),
      v.transform((digits) => `#${digits.toLowerCase()}`),
      v.check(isAccent),
    ),
  ),
};

export type EmbedQuery = v.InferOutput<v.ObjectSchema<typeof embed, undefined>>;
