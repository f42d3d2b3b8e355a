import { parseWeek, type Week, type WeekInput } from '../document/week.ts';

type Part<Name extends keyof WeekInput> =
  NonNullable<WeekInput[Name]> extends readonly (infer T)[] ? Partial<T> : never;

/** Minutes since Monday, of a day (0 is Monday) and an hour. */
export const at = (day: number, hour: number) => day * 1440 + hour * 60;

/**
 * A week small enough to plan by hand. Person `p1` lives at place 1, `p2` at 2, …; ten minutes lie between one place and
 * the next, in whatever mode. Workers live at place 0 and want to work on any day from 6 to 22. Stretches are one hour,
 * of `p1`, on Monday at nine. Nothing is weighed but what stays open (10 a minute) and travel (1), unless said.
 */
export function smallWeek({
  stretches,
  workers = [{ id: 'ann' }],
  people = [],
  weights = {},
  ...rest
}: {
  stretches: readonly Part<'stretches'>[];
  workers?: readonly Part<'workers'>[];
  people?: readonly Part<'people'>[];
  weights?: WeekInput['weights'];
} & Omit<Partial<WeekInput>, 'stretches' | 'workers' | 'people' | 'weights'>): Week {
  const none = { idle: 0, stranger: 0, faces: 0, unasked: 0, missed: 0, moved: 0 };
  const hours = { belowLeast: 0, belowWish: 0, unfair: 0, aboveWish: 0 };
  const places = ['0', '1', '2', '3', '4'];
  return parseWeek({
    stretches: stretches.map((each, index) => ({
      id: `s${index + 1}`,
      person: 'p1',
      minutes: 60,
      earliest: at(0, 9),
      ...each,
    })),
    people: [1, 2, 3, 4].map((index) => ({ id: `p${index}`, place: `${index}`, ...people[index - 1] })),
    workers: workers.map((each) => ({
      id: 'ann',
      home: '0',
      mode: 'ANY',
      open: [0, 1, 2, 3, 4, 5, 6].map((day) => ({ from: at(day, 6), to: at(day, 22) })),
      ...each,
    })),
    ways: {
      places: places.map((id) => ({ id })),
      modes: [{ id: 'ANY' }],
      said: places.flatMap((a) =>
        places.map((b) => ({
          between: [a, b] as [string, string],
          minutes: Math.abs(Number(a) - Number(b)) * 10,
        })),
      ),
    },
    weights: { open: 10, openMust: 60, travel: 1, ...none, ...hours, ...weights },
    ...rest,
  });
}
