import type { NeighbourFacts } from '@kith/contracts';
import type { CircleSlug, DateText } from '@kith/kernel';
import type { CommandContext, Work } from '@kith/service-kit';
import { isSharing } from '../../domain/sharing/agreement.ts';
import { sharingLists, sharingRecords } from '../../store/sharing.ts';

/** Whether both circles consent to share now. Neither may say otherwise while we decide on it (F11). */
export async function isShared(work: Work, circle: CircleSlug): Promise<boolean> {
  const record = await work.get(sharingRecords, circle);
  work.hold(sharingRecords, circle);
  return isSharing(record);
}

/**
 * The neighbours this circle shares with on a day (F11): the agreement is live by its dates, and both circles consent.
 * Everything that offers, claims or shows hours next door asks here or {@link isSharedOn}, and nowhere else.
 */
export async function sharedOn(work: Work, date: DateText): Promise<NeighbourFacts[]> {
  const live = await work.context.neighbourhood.liveOn(date);
  const shared = await Promise.all(live.map(({ slug }) => isShared(work, slug)));
  return live.filter((_, index) => shared[index]);
}

/** One neighbour, if this circle shares with it on a day. */
export async function isSharedOn(
  work: Work,
  circle: CircleSlug,
  date: DateText,
): Promise<NeighbourFacts | undefined> {
  const live = await work.context.neighbourhood.liveOn(date);
  const neighbour = live.find(({ slug }) => slug === circle);
  return neighbour && (await isShared(work, circle)) ? neighbour : undefined;
}

/** Which neighbours are shared with, on any day. */
export interface SharedNeighbours {
  (circle: CircleSlug, date: DateText): NeighbourFacts | undefined;
  /** Minutes to each, as their agreements say. */
  readonly ways: readonly number[];
}

/** The same question for many days, for what is shown and not decided: answers by neighbour and day. */
export async function sharedNeighbours({
  neighbourhood,
  table,
}: Pick<CommandContext, 'neighbourhood' | 'table'>): Promise<SharedNeighbours> {
  const [neighbours, records] = await Promise.all([neighbourhood.neighbours(), sharingLists.records(table)]);
  const stopped = new Set(records.filter((record) => !isSharing(record)).map(({ circle }) => circle));
  const shared = new Map(neighbours.filter(({ slug }) => !stopped.has(slug)).map((one) => [one.slug, one]));
  const sharedWith = (circle: CircleSlug, date: DateText) => {
    const neighbour = shared.get(circle);
    return neighbour && isWithin(neighbour.agreement, date) ? neighbour : undefined;
  };
  return Object.assign(sharedWith, { ways: [...shared.values()].map(({ minutes }) => minutes) });
}

function isWithin({ from, until }: NeighbourFacts['agreement'], date: DateText): boolean {
  return from <= date && date < until;
}
