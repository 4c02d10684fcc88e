import * as v from 'valibot';

const side = (which: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,4}$/),
      v.description(`The greatest ${which} that a frame may have, in pixels.`),
      v.transform(Number),
    ),
  );

/** What oEmbed is asked with (oembed.com §2.2). */
export const oembed = {
  url: v.pipe(
    v.string(),
    v.maxLength(2_000),
    v.description(
      'The address of a topic, or of the list of a kind: of any page, embed or format of ours. `partner`, `look` and `accent` in its query are those of the frame. It is compared and never fetched.',
    ),
  ),
  format: v.optional(
    v.pipe(v.picklist(['json']), v.description('The format of the answer; there is this one.')),
    'json',
  ),
  maxwidth: side('width'),
  maxheight: side('height'),
};
