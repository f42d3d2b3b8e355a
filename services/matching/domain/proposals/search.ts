import type { TravelSaid } from '@kith/contracts';
import { addDays, type DateText, instantAt, minutesOf, type TimeWindow } from '@kith/kernel';
import { parseWeek, proposeWeek, type WeekInput } from '@kith/planner/week';
import { restRuleOn } from '../rules/rest.ts';
import { type Span, spanOf } from '../span.ts';
import type { Found, HoursToPlan, TeamToPlan, WorkerToPlan } from './gathered.ts';
import { homeOf, waysOf } from './places.ts';

/** A week to plan, with everyone who could take any of it. */
export interface WeekToPlan {
  readonly monday: DateText;
  readonly hours: readonly HoursToPlan[];
  readonly teams: readonly TeamToPlan[];
  readonly workers: readonly WorkerToPlan[];
  readonly travel: readonly TravelSaid[];
}

const MINUTE = 60_000;
/** A day with someone counts as so many minutes of knowing them. */
const MINUTES_A_DAY = 120;
const WEEK_MINUTES = 7 * 24 * 60;

/**
 * Searches for the best week. Who may be proposed for what is not the planner's to judge: it hears of everyone else that
 * something stands in the way, and not what. Equal weeks, seeds and draws give equal answers.
 */
export function bestWeek(week: WeekToPlan, effort: { readonly seed: number; readonly draws: number }): Found {
  const { plan, card } = proposeWeek(parseWeek(asInput(week)), effort);
  const gaps = new Map(week.hours.map(({ gapId }) => [gapId as string, gapId]));
  const pairings = plan.visits.flatMap(({ stretch, worker }) => {
    const gapId = gaps.get(stretch);
    return gapId ? [{ gapId, workerId: worker }] : [];
  });
  return { pairings, cost: card.objective };
}

function asInput({ monday, hours, teams, workers, travel }: WeekToPlan): WeekInput {
  const days = [0, 1, 2, 3, 4, 5, 6, 7].map((day) => Date.parse(instantAt(addDays(monday, day), '00:00')));
  const begins = days[0] ?? 0;
  const into = (moment: number) => Math.round((moment - begins) / MINUTE);
  const within = ({ from, to }: Span) => ({ from: into(from), to: into(to) });
  const isKnown = new Set(workers.map(({ id }) => id));
  const isAsking = new Set(hours.map(({ teamId }) => teamId));
  const asking = teams.filter(({ teamId }) => isAsking.has(teamId));
  const ways = waysOf(hours, workers, travel, monday);
  return {
    days: days.map(into),
    stretches: hours.map(({ gapId, teamId, window, need }) => ({
      id: gapId,
      person: teamId,
      minutes: minutesOf(window),
      earliest: into(beginOf(window)),
      prefers: [...need.languages],
    })),
    people: asking.map(({ teamId, most, coming }) => ({
      id: teamId,
      place: teamId,
      ...(most !== undefined && { most }),
      coming: coming.map(({ person }) => person),
    })),
    workers: workers.map((worker) => ({
      id: worker.id,
      home: homeOf(worker),
      mode: worker.mode,
      gives: [...worker.speaks],
      open: worker.open.map(within),
      hours: hoursOf(worker),
      room: worker.room ?? WEEK_MINUTES,
      isUnderRules: worker.isPaid,
      booked: worker.held.map(within),
    })),
    pairs: asking.flatMap(({ teamId, coming }) =>
      coming
        .filter(({ person }) => isKnown.has(person))
        .map(({ person, days: on }) => ({
          worker: person,
          person: teamId,
          known: on * MINUTES_A_DAY,
          consent: 'GRANTED' as const,
        })),
    ),
    pins: hours.flatMap(({ gapId, keep }) =>
      keep !== undefined && workers.some(({ id, can }) => id === keep && can.includes(gapId))
        ? [{ stretch: gapId, worker: keep }]
        : [],
    ),
    barred: workers.flatMap(({ id, can }) => {
      const could = new Set<string>(can);
      return hours.flatMap(({ gapId }) =>
        could.has(gapId) ? [] : [{ stretch: gapId, worker: id, code: 'NOT_PROPOSED' }],
      );
    }),
    ways,
    rules: { rest: restRuleOn(monday).dailyMinutes },
  };
}

function beginOf(window: TimeWindow): number {
  return spanOf(window).from;
}

/** Of what a worker wants; nobody is said to want more than the most they want. */
function hoursOf({ wantedHours, leastHours = 0, mostHours }: WorkerToPlan) {
  const most = mostHours === undefined ? Number.POSITIVE_INFINITY : Math.round(mostHours * 60);
  const capped = (hours: number) => Math.min(Math.round(hours * 60), most);
  return {
    least: capped(leastHours),
    ...(wantedHours !== undefined && { wish: capped(wantedHours) }),
    ...(mostHours !== undefined && { most }),
  };
}
