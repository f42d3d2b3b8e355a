import { spawnSync } from 'node:child_process';

/** What the registry knows of a package. */
export interface Known {
  readonly name: string;
  readonly severity: string;
  /** What it is, or the packages it comes by. */
  readonly because: string;
}

/** What asking the registry came to: what it knows, or why it could not be asked. */
export type Asked = { readonly known: readonly Known[] } | { readonly unreachable: string };

interface Report {
  readonly vulnerabilities?: Readonly<
    Record<string, { severity: string; via: readonly (string | { readonly title: string })[] }>
  >;
  readonly error?: { readonly summary?: string; readonly code?: string };
  readonly message?: string;
}

/** Asks npm's registry for known vulnerabilities of everything in the lock file. */
export function askRegistry(root: string): Asked {
  const { stdout, error } = spawnSync('npm', ['audit', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1_048_576,
    shell: process.platform === 'win32',
  });
  if (error) return { unreachable: error.message };
  return readReport(stdout);
}

/** Reads what `npm audit --json` printed. */
export function readReport(text: string): Asked {
  let report: Report;
  try {
    report = JSON.parse(text) as Report;
  } catch {
    return { unreachable: 'npm gave no answer that can be read' };
  }
  if (!report.vulnerabilities) {
    return {
      unreachable: report.error?.summary || report.message || report.error?.code || 'npm does not say why',
    };
  }
  const known = Object.entries(report.vulnerabilities).map(([name, { severity, via }]) => ({
    name,
    severity,
    because: via.map((each) => (typeof each === 'string' ? each : each.title)).join('; '),
  }));
  return { known };
}
