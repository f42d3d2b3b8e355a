import type { Registry } from './load.ts';
import { circlePath } from './paths.ts';
import { RegistryError } from './problems.ts';
import type { CircleEntry } from './schema.ts';

/**
 * Years that what a circle kept is kept at least once it has closed. Records Management Code of Practice 2021 (NHS and
 * adult social care): eight years after the end of care, which for the last team is no later than the circle's own end.
 */
const YEARS_KEPT = 8;

/**
 * A circle that says that it is going to close (F12), and from which day on nothing begins in it. Answers the entry to
 * write, or nothing if it says so already.
 */
export function withClosing(registry: Registry, slug: string, since: string): CircleEntry[] {
  const circle = entryOf(registry, slug);
  if (circle.state === 'closed' || circle.closingSince) return [];
  return [{ ...circle, state: 'closing', closingSince: since }];
}

/**
 * A circle that has closed (F12): read-only from its next deployment on, with nobody as its neighbour, and kept until a day.
 * That nobody is orphaned is for whoever asks to make sure. Answers the entries whose files change.
 * @throws RegistryError `NOT_CLOSING` for a circle that has not said that it will close
 */
export function withClosed(registry: Registry, slug: string, on: string): CircleEntry[] {
  const circle = entryOf(registry, slug);
  if (circle.state === 'closed') return [];
  if (circle.state === 'open') {
    const message = 'a circle says that it is closing before it closes';
    throw new RegistryError([{ rule: 'NOT_CLOSING', file: circlePath(slug), field: 'state', message }]);
  }
  const keepUntil = `${Number(on.slice(0, 4)) + YEARS_KEPT}${on.slice(4)}`;
  const closed: CircleEntry = { ...circle, state: 'closed', closed: { on, keepUntil }, neighbours: [] };
  const others = registry.circles.filter(({ neighbours }) =>
    neighbours.some((neighbour) => neighbour.slug === slug),
  );
  return [
    closed,
    ...others.map((other) => ({
      ...other,
      neighbours: other.neighbours.filter((neighbour) => neighbour.slug !== slug),
    })),
  ];
}

function entryOf({ circles }: Registry, slug: string): CircleEntry {
  const circle = circles.find((one) => one.slug === slug);
  if (circle) return circle;
  const message = `there is no such circle; there are ${circles.map((one) => one.slug).join(', ')}`;
  throw new RegistryError([{ rule: 'UNKNOWN_CIRCLE', file: circlePath(slug), field: '', message }]);
}
