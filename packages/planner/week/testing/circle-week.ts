import { Random } from '../../search/random.ts';
import { parseWeek, type Week, type WeekInput } from '../document/week.ts';
import { hoursAsked } from './hours-asked.ts';
import { SKILLS, someoneWho, workersOf } from './people.ts';

/** What a week is made from: nothing else decides it. */
export interface CircleSize {
  readonly workers: number;
  readonly people: number;
  readonly seed: number;
}

/** How far forty people live apart, in kilometres: more of them take more room. */
const RADIUS_OF_FORTY = 2.5;

/** About the middle of Hackney. */
const MIDDLE = { latitude: 51.55, longitude: -0.06 };
const KILOMETRES_A_DEGREE = 111.32;

/**
 * A week of a circle that never was, the same for the same size and seed. People live on a disc, more of them on a larger
 * one, and have about three stretches open in the week, most of them at one time on several days; workers live among them,
 * go out on foot, by cycle, bus or car, chose mornings, days, school hours, evenings or whole days, and hold up to half
 * of the hours they wish. Every person knows up to four workers who live near; a few refuse each other. About one
 * in twelve stretches must not stay open, one in twenty takes two, three in ten may begin within half an hour or an hour.
 */
export function circleWeek({ workers, people, seed }: CircleSize): Week {
  return parseWeek(circleInput({ workers, people, seed }));
}

/** As `circleWeek`, before it is read. */
export function circleInput({ workers, people, seed }: CircleSize): WeekInput {
  const random = new Random(seed);
  const radius = RADIUS_OF_FORTY * Math.sqrt(people / 40);
  const spot = (id: string) => {
    const [turn, out] = [random.share() * 2 * Math.PI, Math.sqrt(random.share()) * radius];
    const east = (Math.cos(turn) * out) / Math.cos((MIDDLE.latitude * Math.PI) / 180);
    return {
      id,
      latitude: MIDDLE.latitude + (Math.sin(turn) * out) / KILOMETRES_A_DEGREE,
      longitude: MIDDLE.longitude + east / KILOMETRES_A_DEGREE,
    };
  };
  const doors = Array.from({ length: people }, (_, at) => spot(`door-${at}`));
  const homes = Array.from({ length: workers }, (_, at) => spot(`home-${at}`));
  const persons = Array.from({ length: people }, (_, at) => someoneWho(random, at));
  const crew = workersOf(random, homes, doors);
  return {
    people: persons.map(({ id, place, most }) => ({ id, place, ...(most && { most }) })),
    workers: crew.workers,
    pairs: crew.pairs,
    stretches: persons.flatMap((person) => hoursAsked(random, person, SKILLS)),
    ways: {
      places: [...doors, ...homes],
      modes: [
        { id: 'WALK', fixedMinutes: 0, minutesPerKilometre: 16 },
        { id: 'CYCLE', fixedMinutes: 3, minutesPerKilometre: 5.5 },
        { id: 'TRANSIT', fixedMinutes: 8, minutesPerKilometre: 5.2 },
        { id: 'CAR', fixedMinutes: 5, minutesPerKilometre: 3.4 },
      ],
      withinKilometres: 0.1,
    },
  };
}
