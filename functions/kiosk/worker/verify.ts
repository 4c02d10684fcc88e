import type { DeviceState } from '../../../client/src/sync/state.ts';
import type { KeptLanguage } from './device-store.ts';

/** What the device keeps is not what the service gave it. */
export class BrokenCopyError extends Error {
  override readonly name = 'BrokenCopyError';
}

/**
 * Makes sure that every text is what was published: its name is its SHA-256.
 *
 * @throws BrokenCopyError
 */
export async function verifyTexts({ topics, strings }: DeviceState): Promise<void> {
  const checks = Object.values(topics).map(
    async ({ version, id, title, summary, sections, terms }) =>
      check(version, { id, title, summary, sections, terms }),
  );
  if (strings !== undefined) checks.push(check(strings.version, strings.strings));
  await Promise.all(checks);
}

/** Makes a language ready to be kept. */
export async function sealLanguage(kept: Omit<KeptLanguage, 'digest'>): Promise<KeptLanguage> {
  return { ...kept, digest: await digestOf([kept.state, kept.more]) };
}

/**
 * Makes sure that a language is as it was kept, with all that is said of its texts.
 *
 * @throws BrokenCopyError
 */
export async function verifyLanguage({ state, more, digest }: KeptLanguage): Promise<void> {
  await check(digest, [state, more]);
}

async function check(digest: string, value: unknown): Promise<void> {
  if ((await digestOf(value)) !== digest) throw new BrokenCopyError(`It is not ${digest}`);
}

/** @returns the SHA-256 of a value's JSON, in hexadecimal */
async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
