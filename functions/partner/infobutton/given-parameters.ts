import type { Context } from 'hono';

/** The parameters of a request. The provider's language is one of them only where a provider reads. */
export function givenParameters(c: Context): URLSearchParams {
  const { searchParams } = new URL(c.req.url);
  if (searchParams.get('informationRecipient') !== 'PROV')
    searchParams.delete('performer.languageCode.c');
  return searchParams;
}
