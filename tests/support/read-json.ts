import * as v from 'valibot';

const link = v.object({ locale: v.string(), href: v.string() });
const ranges = v.array(v.tuple([v.number(), v.number()]));

const item = v.looseObject({
  id: v.string(),
  title: v.string(),
  titleMatches: v.optional(ranges, []),
  snippet: v.optional(v.looseObject({ text: v.string(), matches: ranges })),
  kinds: v.optional(
    v.record(v.string(), v.object({ count: v.number(), links: v.object({ self: v.string() }) })),
    {},
  ),
});

/** What the tests look at in an answer; the rest stays as it is. */
const answer = v.looseObject({
  id: v.optional(v.string()),
  title: v.optional(v.string()),
  type: v.optional(v.string()),
  locale: v.optional(v.unknown()),
  available: v.optional(v.array(v.unknown())),
  items: v.optional(v.array(item), []),
  links: v.optional(v.looseObject({ self: v.string(), alternates: v.array(link) }), {
    self: '',
    alternates: [],
  }),
});

/** Reads an answer's JSON, checked as far as tests rely on it. */
export async function readJson(response: Response): Promise<v.InferOutput<typeof answer>> {
  return v.parse(answer, await response.json());
}
