import * as z from 'zod';
import { bar, match, pair, person, stretch, worker } from './people.ts';
import { measures, rules, weights } from './rules.ts';
import { ways } from './ways.ts';

const DAY = 1440;

const document = z.object({
  /** The moments at which its seven days begin, and the one at which it ends; 1,440 minutes each when none is said. */
  days: z
    .array(z.int())
    .length(8)
    .default(() => Array.from({ length: 8 }, (_, day) => day * DAY)),
  stretches: z.array(stretch),
  people: z.array(person),
  workers: z.array(worker),
  pairs: z.array(pair).default([]),
  /** Hours that go to this worker or to nobody; of two who come together, one. They must not stay open. */
  pins: z.array(match).default([]),
  /** Single proposals that were declined: never made again. */
  refusals: z.array(match).default([]),
  /** What the caller knows to stand in the way: checks, trainings, what someone cannot be around. */
  barred: z.array(bar).default([]),
  ways,
  rules,
  weights,
  measures,
});

/** A week of a circle to plan, all defaults filled in. Moments and lengths in minutes. */
export type Week = z.output<typeof document>;

/** A week of a circle to plan, as it is handed in. */
export type WeekInput = z.input<typeof document>;

export type Stretch = Week['stretches'][number];
export type WeekPerson = Week['people'][number];
export type WeekWorker = Week['workers'][number];

/**
 * Reads a week at the border: what passes refers only to what is there. Throws a ZodError that names each field which
 * does not fit.
 */
export const parseWeek = (value: unknown): Week => document.superRefine(refersToWhatIsThere).parse(value);

function refersToWhatIsThere(week: Week, context: z.RefinementCtx): void {
  const places = new Set(week.ways.places.map((each) => each.id));
  const modes = new Set(week.ways.modes.map((each) => each.id));
  const known = {
    stretches: new Set(week.stretches.map((each) => each.id)),
    people: new Set(week.people.map((each) => each.id)),
    workers: new Set(week.workers.map((each) => each.id)),
  };
  const complain = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const mustBe = (set: ReadonlySet<string>, name: string | undefined, path: (string | number)[]) => {
    if (name !== undefined && !set.has(name)) complain(path, `${name} is not there.`);
  };
  const begins = week.days[0] ?? 0;
  const ends = week.days[7] ?? 0;

  if (week.days.some((day, at) => at > 0 && day <= (week.days[at - 1] ?? day)))
    complain(['days'], 'Days must follow each other.');
  for (const [list, ids] of Object.entries(known))
    if (ids.size !== week[list as keyof typeof known].length) complain([list], 'An id stands twice.');
  if (places.size !== week.ways.places.length) complain(['ways', 'places'], 'An id stands twice.');
  week.stretches.forEach((each, at) => {
    mustBe(known.people, each.person, ['stretches', at, 'person']);
    mustBe(places, each.place, ['stretches', at, 'place']);
    if (each.earliest < begins || each.latest >= ends)
      complain(['stretches', at], 'Must begin within the week.');
  });
  week.people.forEach((each, at) => {
    mustBe(places, each.place, ['people', at, 'place']);
  });
  week.workers.forEach((each, at) => {
    mustBe(places, each.home, ['workers', at, 'home']);
    mustBe(modes, each.mode, ['workers', at, 'mode']);
    for (const one of each.booked) mustBe(places, one.place, ['workers', at, 'booked']);
  });
  week.pairs.forEach((each, at) => {
    mustBe(known.workers, each.worker, ['pairs', at, 'worker']);
    mustBe(known.people, each.person, ['pairs', at, 'person']);
  });
  for (const list of ['pins', 'refusals', 'barred'] as const)
    week[list].forEach((each, at) => {
      mustBe(known.stretches, each.stretch, [list, at, 'stretch']);
      mustBe(known.workers, each.worker, [list, at, 'worker']);
    });
}
