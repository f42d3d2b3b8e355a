import type { Random } from '../../search/random.ts';
import type { WeekInput } from '../document/week.ts';

export const SKILLS = ['moving-and-handling', 'medicines', 'dementia', 'cooking', 'peg-feed', 'signing'];
const LANGUAGES = ['turkish', 'yiddish', 'bengali', 'polish', 'somali'];

/** A person with hours open, as the generator thinks of them. */
export interface Someone {
  readonly id: string;
  readonly place: string;
  readonly most: number | undefined;
  readonly language: string | undefined;
}

type Worker = WeekInput['workers'][number];
type Pair = NonNullable<WeekInput['pairs']>[number];
type Spot = { readonly id: string; readonly latitude: number; readonly longitude: number };

export const pick = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T;

export function someoneWho(random: Random, at: number): Someone {
  return {
    id: `person-${at}`,
    place: `door-${at}`,
    most: random.share() < 0.6 ? 2 + random.below(4) : undefined,
    language: random.share() < 0.25 ? pick(random, LANGUAGES) : undefined,
  };
}

/** When people want to work: from and to, in hours of a day. */
const KINDS = [
  [7, 15],
  [8, 18],
  [9, 16],
  [13, 22],
  [7, 22],
  [7, 22],
] as const;

/** Workers and whom they know: the nearer somebody lives, the likelier. */
export function workersOf(random: Random, homes: readonly Spot[], doors: readonly Spot[]) {
  const workers: Worker[] = [];
  const pairs: Pair[] = [];
  const near = nearest(homes, doors, 12);
  for (const [at, home] of homes.entries()) {
    const [from, to] = pick(random, KINDS);
    const days = [0, 1, 2, 3, 4, 5, 6].filter((day) => random.share() < (day < 5 ? 0.85 : 0.55));
    const open = days.map((day) => ({ from: day * 1440 + from * 60, to: day * 1440 + to * 60 }));
    const wish = Math.min(8 + random.below(20), days.length * 6) * 60;
    const known = (near[at] ?? []).filter(() => random.share() < 0.3);
    const strangers = (near[at] ?? []).filter((door) => !known.includes(door));
    for (const door of known)
      pairs.push({
        worker: `worker-${at}`,
        person: `person-${door}`,
        known: 60 * (1 + random.below(40)),
        consent: 'GRANTED',
      });
    for (const door of strangers)
      if (random.share() < 0.08)
        pairs.push({ worker: `worker-${at}`, person: `person-${door}`, consent: 'REFUSED' });
    workers.push({
      id: `worker-${at}`,
      home: home.id,
      mode: pick(random, ['WALK', 'CYCLE', 'CYCLE', 'TRANSIT', 'TRANSIT', 'TRANSIT', 'CAR', 'CAR']),
      furthest: 20 + 5 * random.below(6),
      gives: [
        ...SKILLS.filter((_, skill) => random.share() < (skill < 4 ? 0.75 : 0.4)),
        ...LANGUAGES.filter(() => random.share() < 0.3),
      ],
      open,
      hours: { least: Math.round(wish / 3), wish, most: Math.round(wish * 1.25) },
      booked: bookings(random, open, known, wish * 0.35),
    });
  }
  return { workers, pairs };
}

/** What a worker holds already, up to some minutes: one visit to someone they know, on some of their days. */
function bookings(random: Random, open: Worker['open'], known: readonly number[], most: number) {
  const booked: NonNullable<Worker['booked']> = [];
  let left = random.share() * most;
  for (const { from, to } of known.length > 0 ? open : []) {
    const minutes = 60 + 30 * random.below(5);
    if (minutes > left || random.share() < 0.3) continue;
    const door = pick(random, known);
    const begins = from + 15 * random.below((to - from - minutes) / 15);
    booked.push({ from: begins, to: begins + minutes, place: `door-${door}`, person: `person-${door}` });
    left -= minutes;
  }
  return booked;
}

/** Of each home, the doors nearest to it. */
function nearest(homes: readonly Spot[], doors: readonly Spot[], most: number): number[][] {
  return homes.map((home) => {
    const far = doors.map((door) =>
      Math.hypot(door.latitude - home.latitude, (door.longitude - home.longitude) * 0.62),
    );
    const order = far.map((_, at) => at).sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0));
    return order.slice(0, most);
  });
}
