import type { AddressInfo } from 'node:net';

/** @returns the port that a server listens on */
export function portOf(server: { address: () => AddressInfo | string | null }): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('It listens on no port');
  return address.port;
}
