import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { agreementProblems } from './agreements.ts';
import { circlesFolder, nationalPath } from './paths.ts';
import { RegistryError, type RegistryProblem } from './problems.ts';
import { type FileReading, readRegistryFile } from './read-file.ts';
import { type CircleEntry, circleFile, type NationalEntry, nationalFile } from './schema.ts';

/** Every circle of the co-op, in the order of their slugs, and the national co-op. */
export interface Registry {
  readonly national: NationalEntry;
  readonly circles: readonly CircleEntry[];
}

/**
 * Reads `infra/circles/*.json` and `infra/national.json` below `root` and checks them against each other.
 * @throws RegistryError with every problem at once
 */
export function loadRegistry(root: string): Registry {
  const national = readRegistryFile(root, nationalPath, nationalFile);
  const readings = circleFiles(root).map((file) => ({
    file,
    reading: readRegistryFile(root, file, circleFile),
  }));
  const circles = readings.flatMap(({ reading }) => (reading.value ? [reading.value] : []));
  const broken = readings.filter(({ reading }) => !reading.value).map(({ file }) => basename(file, '.json'));
  const problems = [
    ...national.problems,
    ...readings.flatMap(({ reading }) => reading.problems),
    ...slugProblems(readings),
    ...agreementProblems(circles, new Set(broken)),
    ...accountProblems(circles, national.value),
    ...sharedKeyProblems(readings),
  ];
  if (problems.length > 0 || !national.value) throw new RegistryError(problems);
  return {
    national: national.value,
    circles: circles.sort((one, other) => (one.slug < other.slug ? -1 : 1)),
  };
}

type CircleReading = { readonly file: string; readonly reading: FileReading<CircleEntry> };

function circleFiles(root: string): string[] {
  const folder = join(root, circlesFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${circlesFolder}/${name}`);
}

function slugProblems(readings: readonly CircleReading[]): RegistryProblem[] {
  const first = new Map<string, string>();
  return readings.flatMap(({ file, reading }) => {
    const slug = reading.value?.slug;
    if (slug === undefined) return [];
    const problems: RegistryProblem[] = [];
    if (slug !== basename(file, '.json')) {
      const message = `the slug ${slug} and the name of the file differ`;
      problems.push({ rule: 'SLUG_IS_NOT_FILE_NAME', file, field: 'slug', message });
    }
    const other = first.get(slug);
    if (other) {
      problems.push({
        rule: 'SLUG_CLASH',
        file,
        field: 'slug',
        message: `${other} has the slug ${slug} too`,
      });
    }
    first.set(slug, other ?? file);
    return problems;
  });
}

function accountProblems(circles: readonly CircleEntry[], national?: NationalEntry): RegistryProblem[] {
  const apart = circles.find(({ account }) => account !== undefined);
  if (!apart || !national || national.account) return [];
  const message = `${apart.slug} has an account of its own, so the account of the others must be known too`;
  return [{ rule: 'ACCOUNT_UNKNOWN', file: nationalPath, field: 'account', message }];
}

function sharedKeyProblems(readings: readonly CircleReading[]): RegistryProblem[] {
  const first = new Map<string, string>();
  return readings.flatMap(({ file, reading }) => {
    const key = reading.value?.keys?.signing.x;
    if (key === undefined) return [];
    const other = first.get(key);
    first.set(key, other ?? file);
    const message = `${other} has the same key: each circle signs with its own`;
    return other ? [{ rule: 'SHARED_KEY', file, field: 'keys.signing', message }] : [];
  });
}
