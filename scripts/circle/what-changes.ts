import type { CircleEntry, Registry } from '@kith/infra/registry';
import { costsOf, inDollars, wasMeasured } from '../cost/summary.ts';
import { differenceOf, linesOf } from './difference.ts';
import { templatesOf } from './templates.ts';

/** What a change of the registry does in the cloud and to whom, and what that costs, as lines to read. */
export async function whatChanges(before: Registry, changed: readonly CircleEntry[]): Promise<string[]> {
  const slugs = new Set(changed.map(({ slug }) => slug));
  const after: Registry = {
    ...before,
    circles: [...before.circles.filter(({ slug }) => !slugs.has(slug)), ...changed].sort((one, other) =>
      one.slug < other.slug ? -1 : 1,
    ),
  };
  const concerned = withNeighbours(before, after, slugs);
  const only = ({ national, circles }: Registry): Registry => ({
    national,
    circles: circles.filter(({ slug }) => concerned.has(slug)),
  });
  const templates = await templatesOf(only(before), only(after));
  const changes = differenceOf(templates.before, templates.after);
  const added = changed.filter(({ slug }) => !before.circles.some((circle) => circle.slug === slug));
  return [
    'In the cloud:',
    ...changes.flatMap((change) => linesOf(change).map((line) => `  ${line}`)),
    '  Every other stack stays as it is.',
    ...added.flatMap((circle) => ['', ...forWhom(circle), '', ...whatItCosts()]),
  ];
}

/** Circles whose stacks could differ, and those they name: left out, a neighbour could not be synthesised. */
function withNeighbours(before: Registry, after: Registry, slugs: ReadonlySet<string>): Set<string> {
  let concerned = new Set(slugs);
  // Once for the neighbours of what changed, and on until nobody names anyone who is missing.
  for (let size = 0; size !== concerned.size; ) {
    size = concerned.size;
    const named = [...before.circles, ...after.circles]
      .filter(({ slug }) => concerned.has(slug))
      .flatMap(({ neighbours }) => neighbours.map(({ slug }) => slug));
    concerned = new Set([...concerned, ...named]);
  }
  return concerned;
}

function forWhom({ name, neighbours }: CircleEntry): string[] {
  return [
    'For people:',
    `  ${name}: whoever coordinates it signs in and lets the others in; nobody of another circle sees anything of it.`,
    ...neighbours.map(
      ({ slug, minutes, agreement }) =>
        `  ${slug}: may lend and borrow workers ${minutes} minutes away from ${agreement.from} to ${agreement.until}, once both circles say that sharing begins. Nothing else changes.`,
    ),
    '  The national co-op: sees that there is a circle, and counts that hide everyone.',
  ];
}

function whatItCosts(): string[] {
  const { idle, typical, measuredOn } = costsOf();
  if (!wasMeasured()) return ['What it costs a month: `npm run cost` works it out on this machine.'];
  return [
    'What it costs a month, at list prices without any free allowance (npm run cost):',
    `  ${inDollars(idle)} while nobody uses it; ${inDollars(typical)} with 12 workers and 40 people, measured on ${measuredOn}.`,
  ];
}
