import type { GatewayContext } from './gateway-event.ts';

const hostName = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i;

/**
 * The address that links start with, by the gateway's own account of the request; never by `Host` or
 * `X-Forwarded-Host`, which anybody can write.
 *
 * A REST API answers under `/{stage}` on its own host, and the path of its context then has that segment in front of
 * the path that is routed; under a custom domain it has not.
 *
 * @param path the path that is routed, as the event has it
 * @returns without a slash at its end; empty, for links relative to the host, where the host is none
 */
export function gatewayBase(context: GatewayContext, path: string): string {
  if (!hostName.test(context.domainName)) return '';
  const prefix = context.path.endsWith(path) ? context.path.slice(0, -path.length) : '';
  return `https://${context.domainName}${encodeURI(prefix.toWellFormed())}`;
}
