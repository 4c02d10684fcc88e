import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '..', '..');
const compiled = join(root, 'node_modules', '.cache', 'compiled');

/** The environment without what names a database, so that a test names its own. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { AWS_ENDPOINT_URL_DYNAMODB: _, CONTENT_TABLE: __, PORT: ___, ...rest } = process.env;
  // Each starts the same code again: compiled once, it is kept.
  return { ...rest, NO_COLOR: '1', FORCE_COLOR: '0', NODE_COMPILE_CACHE: compiled };
}

/** Starts one of the tools, as npm does. */
export function start(script: string, args: string[], env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    env: { ...cleanEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs one of the tools to its end. */
export async function run(
  script: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = start(script, args, env);
  const [stdout, stderr, [code]] = await Promise.all([
    child.stdout === null ? '' : text(child.stdout),
    child.stderr === null ? '' : text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, stdout, stderr };
}

/** Waits for a line of a process's output, and lets it go on. */
export async function lineOf(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let seen = '';
    child.stdout?.on('data', (chunk) => {
      seen += String(chunk);
      const found = pattern.exec(seen);
      if (found !== null) resolve(found);
    });
    child.once('exit', () => {
      reject(new Error(`The process ended without ${String(pattern)}: ${seen}`));
    });
  });
}
