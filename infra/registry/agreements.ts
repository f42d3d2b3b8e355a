import { isDeepStrictEqual } from 'node:util';
import { circlePath } from './paths.ts';
import type { RegistryProblem } from './problems.ts';
import type { CircleEntry, NeighbourEntry } from './schema.ts';

/**
 * Sharing needs both circles (F11): every neighbour is in the registry, names this circle back, and says the same
 * of the agreement and the way between them. `broken` slugs have a file that could not be read: nothing is said of them.
 */
export function agreementProblems(
  circles: readonly CircleEntry[],
  broken: ReadonlySet<string> = new Set(),
): RegistryProblem[] {
  const bySlug = new Map(circles.map((circle) => [circle.slug, circle]));
  return circles.flatMap((circle) =>
    circle.neighbours.flatMap((neighbour, index) => {
      const problem = broken.has(neighbour.slug) ? undefined : problemWith(circle, neighbour, index, bySlug);
      return problem ? [{ file: circlePath(circle.slug), ...problem }] : [];
    }),
  );
}

function problemWith(
  circle: CircleEntry,
  neighbour: NeighbourEntry,
  index: number,
  bySlug: ReadonlyMap<string, CircleEntry>,
): Omit<RegistryProblem, 'file'> | undefined {
  const field = `neighbours[${index}]`;
  if (neighbour.slug === circle.slug) {
    return { rule: 'OWN_NEIGHBOUR', field: `${field}.slug`, message: 'a circle is not its own neighbour' };
  }
  if (circle.neighbours.findIndex(({ slug }) => slug === neighbour.slug) !== index) {
    const message = `${neighbour.slug} is listed more than once`;
    return { rule: 'NEIGHBOUR_TWICE', field: `${field}.slug`, message };
  }
  const other = bySlug.get(neighbour.slug);
  if (!other) {
    const message = `there is no circle ${neighbour.slug}; list one that is still to come under prospects`;
    return { rule: 'UNKNOWN_NEIGHBOUR', field: `${field}.slug`, message };
  }
  const theirs = other.neighbours.find(({ slug }) => slug === circle.slug);
  if (!theirs) {
    const message = `${other.slug} does not list ${circle.slug}: an agreement needs both circles (if \`npm run circle\` broke off, run it again)`;
    return { rule: 'ONE_SIDED_AGREEMENT', field: `${field}.slug`, message };
  }
  return differing(field, neighbour, theirs);
}

function differing(field: string, ours: NeighbourEntry, theirs: NeighbourEntry) {
  const parts = [
    ['minutes', ours.minutes, theirs.minutes],
    ['agreement.from', ours.agreement.from, theirs.agreement.from],
    ['agreement.until', ours.agreement.until, theirs.agreement.until],
    ['agreement.terms', ours.agreement.terms, theirs.agreement.terms],
  ] as const;
  const part = parts.find(([, here, there]) => !isDeepStrictEqual(here, there));
  if (!part) return undefined;
  const [name, here, there] = part;
  const message = `${JSON.stringify(here)} here, but ${JSON.stringify(there)} in ${circlePath(ours.slug)}`;
  return { rule: 'DIFFERING_AGREEMENT', field: `${field}.${name}`, message } as const;
}
