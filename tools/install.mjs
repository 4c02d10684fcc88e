/**
 * Installs the dependencies when they are missing or older than package-lock.json, so that the first
 * command typed in a fresh clone works. Runs before the pinned Node is there: plain JavaScript, Node >= 20.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lockfile = join(root, 'package-lock.json');
/** npm writes this file last, so its age is the age of a whole installation. */
const installed = join(root, 'node_modules', '.package-lock.json');

const isCurrent =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;

if (!isCurrent) {
  process.stderr.write('Installing dependencies (once, about half a minute) …\n');
  // Not `npm ci`: it refuses a lock file that lacks another platform's optional binaries, which not every registry has.
  // `--no-save` holds the versions of the lock file, and leaves it as it is.
  const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write(
      'The dependencies could not be installed. Run "npm install" to see why.\n',
    );
    process.exit(status ?? 1);
  }
}
