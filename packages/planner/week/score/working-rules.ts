import type { WeekViolation } from './card.ts';
import { type Diary, type Held, isSameDoor, type Read, wayBetween } from './held.ts';

/** What a worker's time breaks: two things at once, too little rest, no day off, too long without a break. */
export function diaryViolations(read: Read, diary: Diary): WeekViolation[] {
  const { worker, held } = diary;
  if (!held.some(({ stretch }) => stretch)) return [];
  const broken = [
    overlaps(read, diary),
    ...(worker.isUnderRules ? [rests(read, held), daysOff(read, held), breaks(read, diary)] : []),
  ];
  return broken.flatMap((rule): WeekViolation[] => (rule ? [{ rule, about: worker.id }] : []));
}

/** What is held already was agreed to: only what a proposal takes part in is looked at. */
const isNew = (a: Held, b: Held) => a.stretch !== undefined || b.stretch !== undefined;

/** Each thing ends, and the way to the next is gone, before that begins. */
function overlaps(read: Read, { worker, held }: Diary): 'overlap' | undefined {
  let latest: Held | undefined;
  for (const [at, one] of held.entries()) {
    const before = held[at - 1];
    if (latest && isNew(latest, one) && one.from < latest.to) return 'overlap';
    if (before && isNew(before, one)) {
      const isUnknown = before.place < 0 || one.place < 0;
      const way = isUnknown ? 0 : (wayBetween(read, worker, before, one) ?? Number.POSITIVE_INFINITY);
      const gap = isSameDoor(before, one) ? 0 : read.week.rules.gap;
      if (one.from < before.to + way + gap) return 'overlap';
    }
    // A proposal after a long booking with a short one inside it: the long one counts.
    if (!latest || one.to >= latest.to) latest = one;
  }
  return undefined;
}

function rests({ week }: Read, held: readonly Held[]): 'rest' | undefined {
  const isShort = held.some((a, at) =>
    held.slice(at + 1).some((b) => a.day !== b.day && isNew(a, b) && b.from - a.to < week.rules.rest),
  );
  return isShort ? 'rest' : undefined;
}

function daysOff({ week }: Read, held: readonly Held[]): 'day-off' | undefined {
  const touched = (those: readonly Held[]) =>
    [0, 1, 2, 3, 4, 5, 6].filter((day) => {
      const [begins, ends] = [week.days[day] ?? 0, week.days[day + 1] ?? 0];
      return those.some(({ from, to }) => from < ends && to > begins);
    }).length;
  const all = touched(held);
  const isWorse = all > touched(held.filter(({ stretch }) => !stretch));
  return isWorse && all > 7 - week.rules.daysOff ? 'day-off' : undefined;
}

/** Several visits of a day in one go, with the ways between them. */
function breaks(read: Read, { worker, held }: Diary): 'break' | undefined {
  const { breakAfter, breakMinutes } = read.week.rules;
  for (const day of Map.groupBy(held, (one) => one.day).values()) {
    let run: Held[] = [];
    for (const one of day) {
      const last = run.at(-1);
      const rest = last ? one.from - last.to - (wayBetween(read, worker, last, one) ?? 0) : 0;
      run = last && rest < breakMinutes ? [...run, one] : [one];
      const isLong = one.to - (run[0]?.from ?? 0) > breakAfter;
      if (isLong && run.length > 1 && run.some(({ stretch }) => stretch)) return 'break';
    }
  }
  return undefined;
}
