// npm test: every check, in the order in which a failure is cheapest to see. Ends with one line: N passed, N failed.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const REPORT = '.kith/test-report.json';

const checks: readonly [name: string, command: string, ...args: string[]][] = [
  ['Format and lint', 'biome', 'check', '--error-on-warnings', '.'],
  ['Types', 'tsc', '--noEmit'],
  ['Types of the explorer', 'tsc', '--noEmit', '-p', 'scripts/explorer'],
  ['Types of the portal', 'tsc', '--noEmit', '-p', 'packages/portal'],
  ['Composition is up to date', 'node', 'scripts/compose.ts', '--check'],
  [
    'Import directions',
    'depcruise',
    '--config',
    '.dependency-cruiser.mjs',
    'infra',
    'packages',
    'services',
    'scripts',
    'test',
  ],
  ['No dead code', 'knip', '--no-progress'],
  ['Bundles within their size', 'node', 'scripts/bundle.ts'],
];

let passed = 0;
const failed: string[] = [];

// Two at a time, each told of when it has ended.
const waiting = checks.values();
await Promise.all([seeTo(waiting), seeTo(waiting)]);

console.log('\n▸ Unit, property, infrastructure and journey tests');
mkdirSync('.kith', { recursive: true });
rmSync(REPORT, { force: true });
const wentWell = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
]);
const tests = readReport();
passed += tests.passed;
failed.push(...tests.failed);
if (!wentWell && tests.failed.length === 0) failed.push('The test run itself broke off.');

if (failed.length > 0) console.log(`\nFailed:\n${failed.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);

async function seeTo(these: Iterable<(typeof checks)[number]>): Promise<void> {
  for (const [name, command, ...args] of these) {
    const { status, said } = await heard(command, args);
    console.log(`\n▸ ${name}\n${said.trimEnd()}`);
    if (status === 0) passed += 1;
    else failed.push(name);
  }
}

function heard(command: string, args: readonly string[]): Promise<{ status: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part) => (said += part));
    child.on('error', reject).on('close', (status) => resolve({ status, said }));
  });
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function readReport(): { passed: number; failed: string[] } {
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8')) as {
      numPassedTests: number;
      testResults: {
        name: string;
        status: string;
        assertionResults: { fullName: string; status: string }[];
      }[];
    };
    const assertions = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    const brokenFiles = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return {
      passed: report.numPassedTests,
      failed: [
        ...assertions.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
        ...brokenFiles.map(({ name }) => name),
      ],
    };
  } catch {
    return { passed: 0, failed: ['The tests left no report.'] };
  }
}
