/** Where the service is: this script is below its `/embed/v1/`. */
export const service = import.meta.url.split('/embed/v1/')[0] ?? '';

/** Why there is nothing to show, in the reader's own language. */
export class RefusalError extends Error {
  readonly type: string;
  readonly detail: string | undefined;

  constructor({ title = '', type = '', detail }: Problem) {
    super(title);
    this.type = type;
    this.detail = detail;
  }
}

/** What is read of a problem (RFC 9457). */
interface Problem {
  readonly title?: string;
  readonly type?: string;
  readonly detail?: string;
}

const answers = new Map<string, Promise<unknown>>();

/**
 * Asks the service. All who ask for the same on one page share the answer.
 *
 * @throws RefusalError where it says why it has none
 */
export async function load<T>(address: string): Promise<T> {
  const asked = answers.get(address) ?? ask(address);
  answers.set(address, asked);
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the service and this script are of one source
    return (await asked) as T;
  } catch (error) {
    answers.delete(address);
    throw error;
  }
}

async function ask(address: string): Promise<unknown> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  const body: unknown = await response.json();
  if (response.ok) return body;
  throw new RefusalError(typeof body === 'object' && body !== null ? body : {});
}
