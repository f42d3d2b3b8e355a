import { addDays, type DateText, type InstantText, type PersonId } from '@kith/kernel';

/** How many different people an owner would like to see within four weeks, at most (M12). */
export interface Continuity {
  readonly teamId: string;
  /** None: the owner does not mind. */
  readonly most?: number;
  readonly setAt: InstantText;
}

/** Someone who comes, or will, on a day. A worker from next door is known by the id their circle gives them. */
export interface Coming {
  readonly date: DateText;
  readonly person: string;
}

/** Days over which people are counted. */
export const FOUR_WEEKS = 28;

/** How a worker is told apart from all others, of this circle and next door. */
export function personOf({ homeCircle, workerId }: { homeCircle: string; workerId: PersonId }): string {
  return `${homeCircle} ${workerId}`;
}

/** How many different people come in the four weeks that end with a day. */
export function peopleUntil(comings: readonly Coming[], last: DateText): number {
  return distinct(comings, addDays(last, 1 - FOUR_WEEKS), last);
}

/** The most people who would come in any four weeks that hold this coming, with it. */
export function peopleWith(comings: readonly Coming[], coming: Coming): number {
  const all = [...comings, coming];
  return Math.max(...endsAround(all, coming).map((end) => peopleUntil(all, end)));
}

/** Whether this coming brings one person more, in some four weeks, than the owner wants to see in them. */
export function breaksContinuity(
  { most }: Pick<Continuity, 'most'>,
  comings: readonly Coming[],
  coming: Coming,
): boolean {
  if (most === undefined) return false;
  const all = [...comings, coming];
  return endsAround(all, coming).some((end) => {
    const people = peopleUntil(all, end);
    return people > most && people > peopleUntil(comings, end);
  });
}

/** Last days of four weeks that hold a coming: the number changes only where somebody comes. */
function endsAround(all: readonly Coming[], { date: first }: Coming): DateText[] {
  const last = addDays(first, FOUR_WEEKS - 1);
  return [...new Set(all.map(({ date }) => date))].filter((date) => first <= date && date <= last);
}

function distinct(comings: readonly Coming[], first: DateText, last: DateText): number {
  const within = comings.filter(({ date }) => first <= date && date <= last);
  return new Set(within.map(({ person }) => person)).size;
}
