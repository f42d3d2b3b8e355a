import type { Prepared } from '../eligibility/prepared.ts';
import { mayReach } from '../eligibility/reach.ts';
import { joined, minus, type Span } from '../span.ts';
import { engagementOf } from '../worker.ts';

const MINUTE = 60_000;
const { NEGATIVE_INFINITY: EVER, POSITIVE_INFINITY: NEVER } = Number;

/**
 * The stretches of a period in which hours may begin that a worker could take: no others have to be read. Whatever
 * `fitOf` would show begins in one of them; not all that begins there is shown. `ways` are the minutes to each
 * neighbour this circle shares with, and none for the circle itself.
 */
export function beginnings(one: Prepared, period: Span, ways: readonly (number | undefined)[]): Span[] {
  const { worker, open, held, rules, clearUntil } = one;
  const { minutesOutside, minutesFurther } = worker.showNearlyFits ? rules.nearlyFits : NONE;
  const isPaid = engagementOf(worker) === 'PAID';
  const choosesNothing = !isPaid && (worker.categories ?? []).length === 0;
  // Volunteers and peers give what they give at home.
  const goesOut = ways.some((way) => (isPaid || way === undefined) && mayReach(worker, way, minutesFurther));
  if (choosesNothing || !goesOut) return [];
  const wanted = open.map(({ from, to }) => ({ from: from - minutesOutside * MINUTE, to }));
  const barred = [
    { from: EVER, to: period.from },
    { from: Math.min(period.to, clearUntil), to: NEVER },
    ...held,
    ...fullWeeks(one, period, isPaid),
  ];
  return minus(joined(wanted), joined(barred));
}

const NONE = { minutesOutside: 0, minutesFurther: 0 };

/** Weeks in which not a minute more is booked: by the law on working time, or by the hours a worker wants at most. */
function fullWeeks({ worker, byDay, minutesIn, roomIn, optedOut }: Prepared, period: Span, isPaid: boolean) {
  const { days } = byDay;
  const { mostHours = NEVER } = worker;
  const isLimited = isPaid && optedOut === undefined;
  const weeks: Span[] = [];
  const last = Math.floor(days.at(period.to) / 7);
  for (let week = Math.floor(days.at(period.from) / 7); week <= last; week++) {
    if ((isLimited && roomIn(week) <= 0) || minutesIn(week) >= mostHours * 60)
      weeks.push({ from: days.start(week * 7), to: days.start(week * 7 + 7) });
  }
  return weeks;
}

/** Stretches with so short a break between them are read as one: it costs less than to ask once more. */
const SHORT_BREAK = 12 * 60 * MINUTE;

/** The same or wider stretches, so many at most: those with the shortest breaks between them become one. */
export function inFewer(stretches: readonly Span[], most: number): Span[] {
  const breaks = stretches.slice(1).map(({ from }, index) => from - (stretches[index]?.to ?? from));
  const longest = breaks.toSorted((a, b) => b - a);
  // As long as the longest break that is one too many.
  const least = Math.max(SHORT_BREAK, longest[most - 1] ?? 0);
  const fewer: Span[] = [];
  for (const [index, span] of stretches.entries()) {
    const last = fewer.at(-1);
    if (last && (breaks[index - 1] ?? 0) <= least) fewer[fewer.length - 1] = { from: last.from, to: span.to };
    else fewer.push(span);
  }
  return fewer;
}
