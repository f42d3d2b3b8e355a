// npm run audit: where packages come from and what is known of them, which licences ship, and whether a secret stands in a file.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildPortal } from '@kith/portal/build';
import { isApproved, packagesIn, type Shipped, shipped } from './audit/licences.ts';
import { readLock } from './audit/lock.ts';
import { secretsIn } from './audit/secrets.ts';
import { askRegistry } from './audit/vulnerabilities.ts';
import { bundleFunctions } from './build/bundle.ts';
import { ROOT } from './lib/root.ts';

/** Files larger than this are data, and no secret hides there by accident. */
const LARGEST = 2_000_000;

type Outcome = 'PASSED' | 'FAILED' | 'NOT CHECKED';
const outcomes: [name: string, outcome: Outcome][] = [];

const packages = await whatShips();
checkLock(new Set(packages.map(({ folder }) => folder)));
checkVulnerabilities(new Set(packages.map(({ name }) => name)));
checkSecrets();

console.log();
for (const [name, outcome] of outcomes) console.log(`${outcome.padEnd(12)} ${name}`);
if (outcomes.some(([, outcome]) => outcome === 'FAILED')) process.exitCode = 1;

async function whatShips(): Promise<Shipped[]> {
  console.log('▸ Licences of what ships, from what functions and pages are made of');
  const bundles = await bundleFunctions({ root: ROOT, quiet: true });
  const pages = (await buildPortal(join(ROOT, '.kith', 'audit'))).map((file) => relative(ROOT, file));
  const all = packagesIn([...bundles.flatMap(({ inputs }) => inputs), ...pages]).map((folder) =>
    shipped(ROOT, folder),
  );
  const refused = all.filter(({ licence }) => !isApproved(licence));
  for (const { name, version, licence } of refused) console.log(`  ${name} ${version}: ${licence}`);
  const counts = new Map<string, number>();
  for (const { licence } of all) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const said = [...counts].sort(([, one], [, other]) => other - one);
  console.log(
    `  ${all.length} packages: ${said.map(([licence, count]) => `${count} ${licence}`).join(', ')}`,
  );
  outcomes.push([
    'only licences that the Open Source Initiative approved',
    refused.length > 0 ? 'FAILED' : 'PASSED',
  ]);
  return all;
}

/** What can be told without asking anybody: where packages come from, by which hash, and whether somebody looks after them. */
function checkLock(ships: ReadonlySet<string>): void {
  console.log('▸ Where packages come from, by the lock file');
  const {
    packages: count,
    unheld,
    givenUp,
  } = readLock(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  for (const folder of unheld) console.log(`  ${folder}: not from a registry, or not held by its SHA-512`);
  for (const { folder, words } of givenUp)
    console.log(`  ${folder} (${ships.has(folder) ? 'ships' : 'only builds'}) was given up: ${words}`);
  console.log(`  ${count} packages`);
  outcomes.push(['every package from the registry, by its hash', unheld.length > 0 ? 'FAILED' : 'PASSED']);
  outcomes.push([
    'nothing ships that its authors gave up',
    givenUp.some(({ folder }) => ships.has(folder)) ? 'FAILED' : 'PASSED',
  ]);
}

/** What ships may have none that is known; what is only used to build, none that is high or critical. */
function checkVulnerabilities(ships: ReadonlySet<string>): void {
  console.log('▸ Known vulnerabilities, asked of the npm registry');
  const name = 'no known vulnerability in what ships, none that is high in what builds it';
  const asked = askRegistry(ROOT);
  if ('unreachable' in asked) {
    console.log(
      `  The registry could not be asked: ${asked.unreachable}. Run this again where it can be reached.`,
    );
    outcomes.push([name, 'NOT CHECKED']);
    return;
  }
  const grave = asked.known.filter(
    (each) => ships.has(each.name) || each.severity === 'high' || each.severity === 'critical',
  );
  for (const each of asked.known) {
    const where = ships.has(each.name) ? 'ships' : 'only builds';
    console.log(`  ${each.name} (${where}): ${each.severity}, ${each.because}`);
  }
  outcomes.push([name, grave.length > 0 ? 'FAILED' : 'PASSED']);
}

function checkSecrets(): void {
  console.log('▸ Secrets in the files of the repository');
  const name = 'no secret in a file';
  const listed = spawnSync('git', ['ls-files', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 16 * 1_048_576,
  });
  if (listed.status !== 0) {
    console.log('  git does not say which files there are: this is no checkout, or git is missing.');
    outcomes.push([name, 'NOT CHECKED']);
    return;
  }
  const files = listed.stdout.split('\0').filter(Boolean);
  let found = 0;
  for (const file of files) {
    for (const { what, line } of secretsIn(textOf(file))) {
      console.log(`  ${file}:${line} holds ${what}`);
      found += 1;
    }
  }
  console.log(`  ${files.length} files looked at`);
  outcomes.push([name, found > 0 ? 'FAILED' : 'PASSED']);
}

function textOf(file: string): string {
  try {
    const bytes = readFileSync(join(ROOT, file));
    return bytes.length > LARGEST || bytes.includes(0) ? '' : bytes.toString('utf8');
  } catch {
    // Deleted, and not committed yet.
    return '';
  }
}
