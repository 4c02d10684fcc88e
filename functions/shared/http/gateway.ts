import type { APIGatewayProxyResult } from 'aws-lambda';
import type { Hono } from 'hono';
import type { PlainResponse } from './answer.ts';
import type { AppEnv } from './app-env.ts';
import { readGatewayEvent, type GatewayEvent } from './gateway-event.ts';
import { publicHeaders } from './public-headers.ts';
import { problemTypeOf } from './problem-type.ts';

/** A Lambda handler behind an API Gateway REST API (payload version 1.0). */
export type GatewayHandler = (event: unknown) => Promise<APIGatewayProxyResult>;

/** Answers what is no request at all; nothing is known of its reader. */
const malformed: APIGatewayProxyResult = {
  statusCode: 400,
  headers: {
    ...publicHeaders,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  },
  body: JSON.stringify({
    type: problemTypeOf('malformedRequest'),
    title: 'The request cannot be read',
    status: 400,
  }),
};

/**
 * Wraps an app for API Gateway.
 *
 * @param publicUrl absolute URL that the service is known by, where it is configured
 * @returns a handler that answers any event at all with a status between 100 and 599
 */
export function createGatewayHandler(app: Hono<AppEnv>, publicUrl?: string): GatewayHandler {
  const basePath = publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');
  return async (event) => {
    const known = readGatewayEvent(event, basePath);
    if (known === undefined) return malformed;
    const { method } = known;
    let delivered: PlainResponse | undefined;
    const deliver = (answer: PlainResponse) => {
      delivered = answer;
    };
    const response = await app.fetch(requestOf(known), { base: known.base, deliver });
    if (delivered !== undefined) return resultOf(delivered, method);
    return {
      statusCode: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
      isBase64Encoded: false,
    };
  };
}

function resultOf({ status, headers, body }: PlainResponse, method: string): APIGatewayProxyResult {
  return {
    statusCode: status,
    headers,
    ...(method === 'HEAD' ? { body: '', isBase64Encoded: false } : gatewayBody(body)),
  };
}

/** The gateway takes bytes in base64, and sends them as bytes: all media types are binary to it. */
function gatewayBody(
  body: PlainResponse['body'],
): Pick<APIGatewayProxyResult, 'body' | 'isBase64Encoded'> {
  if (typeof body === 'string') return { body, isBase64Encoded: false };
  const { buffer, byteOffset, byteLength } = body;
  return {
    body: Buffer.from(buffer, byteOffset, byteLength).toString('base64'),
    isBase64Encoded: true,
  };
}

/**
 * What Hono reads of a request: its address, method and header fields. A whole `Request` takes as long as all the rest
 * of a warm answer (it parses the address once more, and makes a signal that nobody aborts), and none has a body here.
 */
function requestOf({ method, path, query, headers }: GatewayEvent): Request {
  // The host is of no account: links start with `base`.
  const url = `https://gateway${path}${query}`;
  const request: Pick<Request, 'url' | 'method' | 'headers'> = {
    url,
    method,
    headers: new Headers(headers),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rest is read by no part of these apps
  return request as Request;
}
