import type { APIGatewayProxyResult } from 'aws-lambda';
import type { Hono } from 'hono';
import type { AppEnv } from './app-env.ts';
import { readGatewayEvent, type GatewayEvent } from './gateway-event.ts';
import { problemTypeOf } from './problem-type.ts';

/** A Lambda handler behind an API Gateway REST API (payload version 1.0). */
export type GatewayHandler = (event: unknown) => Promise<APIGatewayProxyResult>;

/** Answers what is no request at all; nothing is known of its reader. */
const malformed: APIGatewayProxyResult = {
  statusCode: 400,
  headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  body: JSON.stringify({
    type: problemTypeOf('malformedRequest'),
    title: 'The request cannot be read',
    status: 400,
  }),
};

/**
 * Wraps an app for API Gateway.
 *
 * @returns a handler that answers any event at all with a status between 100 and 599
 */
export function createGatewayHandler(app: Hono<AppEnv>): GatewayHandler {
  return async (event) => {
    const known = readGatewayEvent(event);
    if (known === undefined) return malformed;
    const { requestContext } = known;
    const response = await app.fetch(requestOf(known), { requestContext });
    return {
      statusCode: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
      isBase64Encoded: false,
    };
  };
}

function requestOf({ method, path, query, headers }: GatewayEvent): Request {
  // The host is of no account: addresses come from `baseUrl`.
  return new Request(`https://gateway${path}${query}`, { method, headers });
}
