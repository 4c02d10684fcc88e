import { join } from 'node:path';
import type { APIGatewayProxyResult } from 'aws-lambda';

/** A function as the gateway invokes it. */
export type Handler = (event: unknown, context: unknown) => Promise<APIGatewayProxyResult>;

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** @param path of a bundle below `dist/` */
export async function loadHandler(path: string): Promise<Handler> {
  const { handler }: { handler: Handler } = await import(join(dist, path));
  return handler;
}
