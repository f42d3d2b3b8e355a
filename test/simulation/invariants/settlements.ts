import type { Item } from '@kith/service-kit';
import type { SettlementRecord } from '../../../services/pay/domain/settlement/record.ts';
import type { Circle } from '../circle.ts';
import { paidBy } from '../kept.ts';
import { Violation } from '../violation.ts';
import type { World } from '../world.ts';

/** Months in which anything was worked next door, in order. */
export function monthsWorked(world: World): string[] {
  const months = world.circles
    .flatMap((circle) => paidBy(circle).postings)
    .filter(({ account }) => account.startsWith('circle:'))
    .map(({ work }) => work.workedOn.slice(0, 7));
  return [...new Set(months)].sort();
}

/** Whether anything one of two circles booked is between them. */
export function haveShared(one: Circle, other: Circle): boolean {
  const booked = (circle: Circle, { slug }: Circle) =>
    paidBy(circle).postings.some(({ account }) => account === `circle:${slug}`);
  return one !== other && (booked(one, other) || booked(other, one));
}

/** Whether a circle knows that a month with another is agreed. */
export function isSettled(circle: Circle, other: Circle, month: string): boolean {
  return recordsOf(circle).some(
    (each) => each.neighbour === other.slug && each.month === month && each.agreed !== undefined,
  );
}

/**
 * Invariant 5: what two circles settled is the same figure with opposite signs, and all their ledgers have of each other:
 * nothing is settled twice, and nothing is forgotten.
 */
export function monthsAgree(world: World): void {
  for (const one of world.circles)
    for (const other of world.circles.filter((each) => each !== one)) {
      const [here, there] = [netOf(one, other), netOf(other, one)];
      const booked = paidBy(one)
        .postings.filter(({ account }) => account === `circle:${other.slug}`)
        .reduce((sum, { pence }) => sum + pence, 0);
      if (here + there !== 0 || here !== booked)
        throw new Violation(
          5,
          `${one.slug} settled ${here} with ${other.slug}, who has ${there}; its ledger says ${booked}`,
        );
    }
}

function netOf(circle: Circle, other: Circle): number {
  return recordsOf(circle)
    .filter(({ neighbour }) => neighbour === other.slug)
    .reduce((sum, { agreed }) => sum + (agreed?.net ?? 0), 0);
}

function recordsOf({ tables }: Circle): SettlementRecord[] {
  const items = tables.pay.items() as (Item & { value: SettlementRecord })[];
  return items.filter(({ pk }) => pk.startsWith('SETTLEMENTS#')).map(({ value }) => value);
}
