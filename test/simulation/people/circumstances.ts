import { schedules } from '../../../services/matching/schedules.ts';
import type { Circle } from '../circle.ts';
import type { Happening } from '../happening.ts';
import type { World } from '../world.ts';
import { command } from './command.ts';
import type { Kind } from './kind.ts';
import { toEnd } from './members.ts';

const HOUR = 3_600_000;

/** A message arrives: most often the one that waits longest. */
export const deliver: Kind = (world, random) => {
  const due = world.post.due(world);
  const letter = random.chance(world.climate.outOfOrder)
    ? random.maybe(due)
    : due[random.below(Math.min(3, due.length))];
  return letter && world.post.delivery(world, letter);
};

/** A message overtakes an older one about the same. */
export const overtake: Kind = (world, random) => {
  const due = world.post.due(world);
  const letter = random.maybe(
    due.filter(({ envelope, to, service }, index) =>
      due.some(
        (other, earlier) =>
          earlier < index &&
          other.envelope.subject === envelope.subject &&
          other.envelope.id !== envelope.id &&
          other.to === to &&
          other.service === service,
      ),
    ),
  );
  return letter && world.post.delivery(world, letter);
};

/** A circle's daily round, once a day of it has begun. */
export const round: Kind = (world, random) => {
  const circle = random.maybe(world.circles.filter((each) => each.roundDue && world.isUp(each)));
  const over = circle ? toEnd(world, circle) : [];
  if (over.length > 0 && random.chance(0.5)) return random.pick(over);
  return circle && rounding(world, circle);
};

export function rounding(world: World, circle: Circle): Happening {
  return command(world, circle, 'matching', 'the daily round', async (context) => {
    await schedules.Daily?.(context);
    circle.roundDue = false;
  });
}

/** A circle's hourly round: gaps are shown further, and claims that nobody answered end. */
export const hour: Kind = (world, random) => {
  const circle = random.maybe(world.circles.filter((each) => each.hourDue && world.isUp(each)));
  return circle && hourly(world, circle);
};

export function hourly(world: World, circle: Circle): Happening {
  return command(world, circle, 'matching', 'the hourly round', async (context) => {
    await schedules.Hourly?.(context);
    circle.hourDue = false;
  });
}

/** Someone asks once more what they never heard of again. */
export const askAgain: Kind = (world, random) => {
  const asked = random.maybe(world.unanswered);
  if (!asked?.at || !world.isUp(asked.at)) return undefined;
  world.unanswered = world.unanswered.filter((each) => each !== asked);
  return { ...asked, words: `once more: ${asked.words}` };
};

/** Time passes: some hours. Nobody does anything meanwhile. */
export const pass: Kind = (world, random) => passing(world, 1 + random.below(20));

export function passing(world: World, hours: number): Happening {
  return {
    words: `${hours} hours pass`,
    run: async () => {
      const day = Math.floor(world.ms / (24 * HOUR));
      world.ms += hours * HOUR;
      for (const circle of world.circles) circle.hourDue = true;
      if (Math.floor(world.ms / (24 * HOUR)) === day) return 'it is the same day';
      for (const circle of world.circles) {
        circle.roundDue = true;
        for (const table of Object.values(circle.tables)) table.expire(Math.floor(world.ms / 1000));
      }
      return 'a new day';
    },
  };
}

/** A circle is down for a while, a day at most: its people cannot act, its messages wait. */
export const outage: Kind = (world, random) => {
  const circle = random.pick(world.circles);
  const hours = 1 + random.below(24);
  if (!world.isUp(circle)) return undefined;
  return {
    at: circle,
    words: `it is down for ${hours} hours`,
    run: async () => {
      circle.downUntil = world.ms + hours * HOUR;
      return 'nothing runs there';
    },
  };
};
