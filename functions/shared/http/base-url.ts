import type { GatewayContext } from './gateway-event.ts';

const hostName = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i;

/**
 * The address that links start with. It comes from configuration, or else from the gateway's own account of the
 * request; never from `Host` or `X-Forwarded-Host`, which anybody can write.
 *
 * A REST API answers under `/{stage}` on its own host, and the path of its context then has that segment in front of
 * the path that is routed; under a custom domain it has not.
 *
 * @param configured an absolute URL without a slash at its end
 * @param path the path that is routed
 * @returns without a slash at its end; empty, for links relative to the host, where nobody says
 */
export function baseUrl(
  configured: string | undefined,
  context: GatewayContext | undefined,
  path: string,
): string {
  if (configured !== undefined) return configured;
  if (context === undefined || !hostName.test(context.domainName)) return '';
  const prefix = context.path.endsWith(path) ? context.path.slice(0, -path.length) : '';
  return `https://${context.domainName}${prefix}`;
}
