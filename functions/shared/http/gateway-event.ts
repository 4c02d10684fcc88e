import { gatewayBase } from './base-url.ts';
import { isPlainPath } from './plain-path.ts';

/** What is read of the gateway's `requestContext`. */
export interface GatewayContext {
  /** The host that the gateway answers under: its own or a custom domain's. */
  readonly domainName: string;
  /** The path as it was requested, the stage's segment included. */
  readonly path: string;
}

/** What is taken from a REST API's event. */
export interface GatewayEvent {
  readonly method: string;
  /** The path that is routed. */
  readonly path: string;
  /** With its question mark; empty where there is none. */
  readonly query: string;
  /** In lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The address that the gateway answers under; see `gatewayBase`. */
  readonly base: string;
}

/** Methods that the gateway forwards; `Request` throws at some others (Fetch §4.1). */
const methods = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** All the headers that any function reads. Others never reach it: no address, no user agent, no cookie. */
const readHeaders = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'access-control-request-headers',
  'access-control-request-method',
  'if-none-match',
  'origin',
]);

/** What HTTP lets a field value be (RFC 9110 §5.5), without obs-text. */
const fieldValue = /^[\t\x20-\x7e]*$/;

/**
 * Takes from an event what is needed and no more. The edge capitalises header names, and an event has its headers and
 * parameters singly, in lists, or both. A header that no HTTP message could hold counts as absent.
 *
 * @param basePath what a custom domain's mapping puts in front of each path, and the event keeps; empty for none
 * @returns undefined where the event is not one of a REST API, or its path does not mean what it says
 */
export function readGatewayEvent(event: unknown, basePath = ''): GatewayEvent | undefined {
  if (!isRecord(event) || !isRecord(event['requestContext'])) return undefined;
  const { httpMethod: method, path, requestContext } = event;
  if (!isText(method) || !methods.has(method)) return undefined;
  if (!isText(path) || !isPlainPath(path)) return undefined;
  return {
    method,
    // In a URL these would start the query or the fragment.
    path: withoutBase(path, basePath).toWellFormed().replaceAll('?', '%3F').replaceAll('#', '%23'),
    query: readQuery(event),
    headers: readHeaderFields(event),
    base: gatewayBase(
      {
        domainName: textOf(requestContext['domainName']),
        path: textOf(requestContext['path']),
      },
      path,
    ),
  };
}

function withoutBase(path: string, basePath: string): string {
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}

function readHeaderFields(event: Record<string, unknown>): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const form of [event['headers'], event['multiValueHeaders']]) {
    if (!isRecord(form)) continue;
    for (const name of Object.keys(form)) {
      const field = name.toLowerCase();
      if (!readHeaders.has(field)) continue;
      const value = textsOf(form[name]).join(', ');
      if (fieldValue.test(value)) fields[field] = value;
    }
  }
  return fields;
}

function readQuery(event: Record<string, unknown>): string {
  const parameters = new Map<string, string[]>();
  // Where a name is in both forms, its list comes last and counts.
  for (const form of [event['queryStringParameters'], event['multiValueQueryStringParameters']]) {
    if (!isRecord(form)) continue;
    for (const name of Object.keys(form)) parameters.set(name, textsOf(form[name]));
  }
  if (parameters.size === 0) return '';
  const query = new URLSearchParams();
  for (const [name, texts] of parameters) for (const text of texts) query.append(name, text);
  return `?${query.toString()}`;
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter(isText);
}

function textOf(value: unknown): string {
  return isText(value) ? value : '';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
