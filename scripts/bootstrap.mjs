// The one plain-JavaScript file: it must run on the Node the machine has, before anything is installed.
// It installs what is missing, says so, then runs the given script on the project's own Node 24.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const quiet = process.argv[2] === '--quiet';
const [script, ...args] = process.argv.slice(quiet ? 3 : 2);
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.kith-installed');
const windows = process.platform === 'win32';

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(join(bin, 'node'));

if (!installed) await install();
else if (!quiet) console.error('Everything is installed.');

const node = spawn(
  join(bin, 'node'),
  ['--disable-warning=ExperimentalWarning', join(root, script), ...args],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${windows ? ';' : ':'}${process.env.PATH ?? ''}` },
  },
);
// A terminal's Ctrl-C reaches both of us: wait for the script to finish in its own time. What is sent to us alone, it gets too.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => node.kill('SIGTERM'));
node.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

async function install() {
  console.error('Installing what Kith needs: some 700 MB, one to two minutes, once …');
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const progress = setInterval(
    () => console.error(`  ${seconds()} s, ${packagesSoFar()} packages unpacked …`),
    5_000,
  );
  // What npm prints goes to stderr, so that the output of a script stays its own.
  const npm = spawn('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  const [code] = await once(npm, 'exit');
  clearInterval(progress);
  if (code !== 0) {
    console.error(
      '\nThe installation failed: npm says why above. Check that its registry can be reached, then run the same command again.',
    );
    process.exit(code ?? 1);
  }
  writeFileSync(stamp, lock);
  console.error(`Installed in ${seconds()} s.`);
}

function packagesSoFar() {
  const folder = join(root, 'node_modules');
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')).length : 0;
}
