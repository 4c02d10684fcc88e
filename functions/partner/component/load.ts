/** Where the service is: this script is below its `/embed/v1/`. */
export const service = import.meta.url.split('/embed/v1/')[0] ?? '';

/** Why there is nothing to show, in the reader's own language. */
export class RefusalError extends Error {
  readonly type: string;
  readonly detail: string | undefined;
  /** Tag of the language that it is told in. */
  readonly lang: string | undefined;

  constructor({ title = '', type = '', detail }: Problem, lang: string | undefined) {
    super(title);
    this.type = type;
    this.detail = detail;
    this.lang = lang;
  }
}

/** What is read of a problem (RFC 9457). */
interface Problem {
  readonly title?: string;
  readonly type?: string;
  readonly detail?: string;
}

const asking = new Map<string, Promise<unknown>>();

/**
 * Asks the service. All who ask for the same at once share the answer; how long it is kept is the browser's business, for a
 * page may stay open for days, and a text be recalled meanwhile.
 *
 * @throws RefusalError where it says why it has none
 */
export async function load<T>(address: string): Promise<T> {
  const asked = asking.get(address) ?? ask(address).finally(() => asking.delete(address));
  asking.set(address, asked);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the service and this script are of one source
  return (await asked) as T;
}

async function ask(address: string): Promise<unknown> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  const body: unknown = await response.json();
  if (response.ok) return body;
  const lang = response.headers.get('content-language') ?? undefined;
  throw new RefusalError(typeof body === 'object' && body !== null ? body : {}, lang);
}
