import {
  endOfMonth,
  type InstantText,
  isBefore,
  type MonthText,
  monthsEndingWith,
  type PersonId,
  startOfMonth,
} from '@kith/kernel';
import type { MemberFact } from '../people.ts';
import { sumOf } from './part.ts';

/** Who came, who left and how many there were, over the twelve months that end with a month. */
export interface Turnover {
  /** Paid workers when the month ended. */
  readonly heads: number;
  /** Teams they are in. */
  readonly teams: number;
  /** The mean at the ends of the months there were any, to whole people. */
  readonly meanHeads: number;
  /** Each once for every month in which they left. */
  readonly leavers: number;
  readonly beginners: number;
}

/**
 * Works out turnover (E14). A worker has left when they have no place as one in any team any more: who rests, or waits
 * for a check, has not. Months before the first worker do not count.
 */
export function turnoverOf(members: readonly MemberFact[], month: MonthText): Turnover {
  const placed = members.filter(({ changes }) => changes.some(({ kind }) => kind === 'PAID_WORKER'));
  const months = monthsEndingWith(month, 12).map((one) => moved(placed, one));
  const first = months.findIndex(({ present }) => present > 0);
  const counted = first < 0 ? [] : months.slice(first);
  const last = endOfMonth(month);
  return {
    heads: placedBefore(placed, last).size,
    teams: new Set(placed.filter((member) => isPlaced(member, last)).map(({ teamId }) => teamId)).size,
    meanHeads: Math.round(sumOf(counted, ({ heads }) => heads) / Math.max(1, counted.length)),
    leavers: sumOf(counted, ({ leavers }) => leavers),
    beginners: sumOf(counted, ({ beginners }) => beginners),
  };
}

function moved(members: readonly MemberFact[], month: MonthText) {
  const [from, to] = [startOfMonth(month), endOfMonth(month)];
  const before = placedBefore(members, from);
  const after = placedBefore(members, to);
  const came = members.filter(({ changes }) =>
    changes.some((change) => isYes(change) && !isBefore(change.at, from) && isBefore(change.at, to)),
  );
  const present = new Set([...before, ...came.map(({ personId }) => personId), ...after]);
  return {
    present: present.size,
    heads: after.size,
    leavers: [...present].filter((person) => !after.has(person)).length,
    beginners: [...present].filter((person) => !before.has(person)).length,
  };
}

/** People with a place as a paid worker just before a moment. */
export function placedBefore(members: readonly MemberFact[], instant: InstantText): Set<PersonId> {
  return new Set(members.filter((member) => isPlaced(member, instant)).map(({ personId }) => personId));
}

/** People who had a place as a paid worker at some time before a moment. */
export function everPlacedBefore(members: readonly MemberFact[], instant: InstantText): Set<PersonId> {
  const had = members.filter(({ changes }) => changes.some((one) => isYes(one) && isBefore(one.at, instant)));
  return new Set(had.map(({ personId }) => personId));
}

function isPlaced({ changes }: MemberFact, instant: InstantText): boolean {
  const known = changes.filter(({ at }) => isBefore(at, instant));
  const last = known.at(-1);
  const isOver = last?.status === 'ENDED' || (last?.endsAt && isBefore(last.endsAt, instant));
  return known.some(isYes) && !isOver;
}

function isYes({ kind, status }: MemberFact['changes'][number]): boolean {
  return kind === 'PAID_WORKER' && status === 'ACTIVE';
}
