import * as v from 'valibot';

const link = v.object({ locale: v.string(), href: v.string() });

/** What the tests look at in an answer; the rest stays as it is. */
const answer = v.looseObject({
  id: v.optional(v.string()),
  title: v.optional(v.string()),
  type: v.optional(v.string()),
  locale: v.optional(v.unknown()),
  available: v.optional(v.array(v.unknown())),
  items: v.optional(v.array(v.looseObject({ id: v.string(), title: v.string() })), []),
  links: v.optional(v.looseObject({ self: v.string(), alternates: v.array(link) }), {
    self: '',
    alternates: [],
  }),
});

/** Reads an answer's JSON, checked as far as tests rely on it. */
export async function readJson(response: Response): Promise<v.InferOutput<typeof answer>> {
  return v.parse(answer, await response.json());
}
