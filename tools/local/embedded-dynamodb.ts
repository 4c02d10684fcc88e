import { once } from 'node:events';
import dynalite from 'dynalite';
import { portOf } from './port-of.ts';

export interface EmbeddedDynamoDb {
  /** Its URL; what it holds is gone when it is closed. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/** Starts DynamoDB's wire protocol in this process, on loopback, at a port that is free. */
export async function startEmbeddedDynamoDb(): Promise<EmbeddedDynamoDb> {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${portOf(server)}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
