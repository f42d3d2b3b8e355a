// The one plain-JavaScript file: it must run on the Node the machine has, before anything is installed.
// It installs what is missing, says so, then runs the given script on the project's own Node 24.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const quiet = process.argv[2] === '--quiet';
const [script, ...args] = process.argv.slice(quiet ? 3 : 2);
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.kith-installed');

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(join(bin, 'node'));

if (!installed) {
  console.error('Installing what Kith needs (once; one to two minutes) …');
  // npm's progress goes to stderr, so that the output of a script stays its own.
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(
      '\nThe installation failed. Check that the npm registry can be reached, then run the same command again.',
    );
    process.exit(npm.status ?? 1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
} else if (!quiet) {
  console.error('Everything is installed.');
}

const path = `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
const run = spawnSync(
  join(bin, 'node'),
  ['--disable-warning=ExperimentalWarning', join(root, script), ...args],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  },
);
process.exit(run.signal ? 1 : (run.status ?? 1));
