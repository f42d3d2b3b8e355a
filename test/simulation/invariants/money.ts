import type { MinutesByKind } from '@kith/contracts';
import { settlementOf } from '../../../services/pay/domain/settlement/sums.ts';
import { isBooked, type Visit } from '../../../services/pay/domain/visit.ts';
import type { PostedEntry } from '../../../services/pay/store/entries.ts';
import type { Circle } from '../circle.ts';
import { keptBy, paidBy } from '../kept.ts';
import { Violation } from '../violation.ts';
import type { World } from '../world.ts';

/** Invariant 5: each worked minute is paid once, charged once, and nets to zero over circles. */
export function paidOnce(world: World): void {
  const all = world.circles.map((circle) => ({ circle, ...paidBy(circle) }));
  const paid = byVisit(all, 'worker:');
  const charged = byVisit(all, 'team:');
  for (const { circle, visits, postings } of all) {
    addsUp(circle, postings);
    for (const visit of visits.filter(isBooked))
      if (visit.agreed) asAgreed(world, circle, visit, paid, charged);
  }
  for (const visitId of [...paid.keys(), ...charged.keys()]) wasAgreed(world, all, visitId);
  for (const one of world.circles) for (const other of world.circles) settles(one, other);
}

type ByVisit = ReadonlyMap<string, { circle: Circle; posting: PostedEntry }[]>;

function byVisit(
  all: readonly { circle: Circle; postings: readonly PostedEntry[] }[],
  account: 'worker:' | 'team:',
): ByVisit {
  const found = new Map<string, { circle: Circle; posting: PostedEntry }[]>();
  for (const { circle, postings } of all)
    for (const posting of postings.filter((each) => each.account.startsWith(account))) {
      const visitId = posting.work.visitId ?? '';
      found.set(visitId, [...(found.get(visitId) ?? []), { circle, posting }]);
    }
  return found;
}

/**
 * What both confirmed is paid once, by the home circle, and charged once, by the host: to the penny. What was booked
 * before, and corrected, was taken back to the last penny.
 */
function asAgreed(
  world: World,
  circle: Circle,
  { visitId, booking, agreed }: Visit,
  paid: ByVisit,
  charged: ByVisit,
) {
  const name = world.names.of(visitId);
  const contact = agreed?.contact ?? 0;
  const { worker, payer } = booking.terms;
  const sides = [
    ['paid', paid.get(visitId), booking.homeCircle, -pence(contact, booking.ratePence, 10_000 - worker)],
    ['charged', charged.get(visitId), booking.hostCircle, pence(contact, booking.ratePence, 10_000 + payer)],
  ] as const;
  for (const [what, postings = [], by, due] of sides) {
    const standing = standingOf(postings);
    const [only] = standing;
    if (!only || standing.length > 1)
      throw new Violation(5, `${name}, agreed in ${circle.slug}, is ${what} ${standing.length} times`);
    const posted = postings.reduce((sum, { posting }) => sum + posting.pence, 0);
    const minutes = postings.reduce((sum, { posting }) => sum + posting.work.paidMinutes, 0);
    if (only.circle.slug !== by || posted !== due || only.posting.pence !== due || minutes !== contact)
      throw new Violation(
        5,
        `${name} is ${what} ${posted} for ${minutes} minutes by ${only.circle.slug}, not ${due} for ${contact} by ${by}`,
      );
  }
}

/** What was booked and not taken back. */
function standingOf<T extends { readonly posting: PostedEntry }>(postings: readonly T[]): T[] {
  const takenBack = new Set(postings.map(({ posting }) => posting.reverses));
  return postings.filter(({ posting }) => !posting.reverses && !takenBack.has(posting.entryId));
}

/** Minutes at an hourly rate and a share in basis points, rounded half up to the penny; worked out in whole numbers. */
function pence(minutes: number, ratePence: number, share: number): number {
  const [numerator, denominator] = [BigInt(minutes) * BigInt(ratePence) * BigInt(share), 600_000n];
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** Nothing is paid or charged but for visits that both said yes to, with the same minutes on both sides. */
function wasAgreed(
  world: World,
  all: readonly { circle: Circle; visits: readonly unknown[] }[],
  visitId: string,
): void {
  const sides = all.flatMap(({ circle }) => {
    const record = paidBy(circle).visits.find((each) => each.visitId === visitId);
    return record ? [{ circle, record }] : [];
  });
  const said = new Set(sides.map(({ record }) => sumOf(record.agreed)));
  if (said.size > 1)
    throw new Violation(5, `circles differ on ${world.names.of(visitId)}: ${[...said].join(' and ')}`);
  for (const { circle } of sides)
    if (keptBy(circle).visits.get(visitId)?.state !== 'PLANNED')
      throw new Violation(5, `${world.names.of(visitId)} is paid, and did not stand in ${circle.slug}`);
}

function sumOf(minutes: MinutesByKind | undefined): string {
  return JSON.stringify(Object.entries(minutes ?? {}).sort());
}

/** Every entry adds up to nothing, in its circle. */
function addsUp(circle: Circle, postings: readonly PostedEntry[]): void {
  const sums = new Map<string, number>();
  for (const { entryId, pence: posted } of postings) sums.set(entryId, (sums.get(entryId) ?? 0) + posted);
  for (const [entryId, sum] of sums)
    if (sum !== 0) throw new Violation(5, `${entryId} in ${circle.slug} adds up to ${sum}`);
}

/** Both circles settle a month to the same figure, with opposite signs. */
function settles(one: Circle, other: Circle): void {
  const months = new Set(paidBy(one).postings.map(({ work }) => work.workedOn.slice(0, 7)));
  for (const month of months) {
    const [here, there] = [settlement(one, other, month), settlement(other, one, month)];
    if (here.net + there.net !== 0 || here.owed !== there.due || here.minutesLent !== there.minutesReceived)
      throw new Violation(5, `${one.slug} and ${other.slug} settle ${month} at ${here.net} and ${there.net}`);
  }
}

function settlement(circle: Circle, neighbour: Circle, month: string) {
  const posted = paidBy(circle).postings.filter(
    ({ account, work }) => account === `circle:${neighbour.slug}` && work.workedOn.startsWith(month),
  );
  return settlementOf(posted, circle.slug);
}
