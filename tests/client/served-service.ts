import { once } from 'node:events';
import { serve } from '@hono/node-server';
import { portOf } from '../../tools/local/port-of.ts';
import { startService, type Service, type ServiceOptions } from '../support/service.ts';

export interface ServedService extends Service {
  readonly base: string;
  /** Every request since the last time this was asked: its method, its path with the query, its header fields. */
  readonly takeRequests: () => SeenRequest[];
  readonly close: () => Promise<void>;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly status: number;
}

/** The content API as it is, on loopback, at a port that is free. */
export async function serveService(
  options: Omit<ServiceOptions, 'publicUrl'>,
): Promise<ServedService> {
  let requests: SeenRequest[] = [];
  let service: Service | undefined;
  const server = serve({
    hostname: '127.0.0.1',
    port: 0,
    async fetch(request) {
      const answer = await service?.app.fetch(request);
      if (answer === undefined) return new Response(null, { status: 503 });
      const { method, headers } = request;
      const { pathname, search } = new URL(request.url);
      requests.push({ method, path: pathname + search, headers, status: answer.status });
      return answer;
    },
  });
  if (!server.listening) await once(server, 'listening');
  // Links need the port, which is known only now.
  const base = `http://127.0.0.1:${portOf(server)}`;
  service = await startService({ ...options, publicUrl: base });
  return {
    ...service,
    base,
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
