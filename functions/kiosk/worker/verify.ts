import type { DeviceState } from '../../../client/src/sync/state.ts';

/** What the device keeps is not what the service gave it. */
export class BrokenCopyError extends Error {
  override readonly name = 'BrokenCopyError';
}

/**
 * Makes sure that every text on the device is what was published: its name is its SHA-256.
 *
 * @throws BrokenCopyError
 */
export async function verify({ topics, strings }: DeviceState): Promise<void> {
  const checks = Object.values(topics).map(
    async ({ version, id, title, summary, sections, terms }) =>
      check(version, { id, title, summary, sections, terms }),
  );
  if (strings !== undefined) checks.push(check(strings.version, strings.strings));
  await Promise.all(checks);
}

async function check(version: string, text: unknown): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(text));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== version) throw new BrokenCopyError(`A text is not ${version}`);
}
