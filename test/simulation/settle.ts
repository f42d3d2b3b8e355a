import type { Circle } from './circle.ts';
import { type Climate, calm } from './faults.ts';
import type { Happening } from './happening.ts';
import { circlesAgree, nobodyWaits } from './invariants/agreement.ts';
import { paidOnce } from './invariants/money.ts';
import { haveShared, isSettled, monthsAgree, monthsWorked } from './invariants/settlements.ts';
import { hourly, passing, rounding } from './people/circumstances.ts';
import { afterTrial } from './people/matches.ts';
import { toEnd } from './people/members.ts';
import { payRounding, proposing } from './people/settling.ts';
import { confirming, logging, toConfirm, toLog } from './people/time.ts';
import { type Random, random } from './random.ts';
import { together } from './strands.ts';
import { Violation } from './violation.ts';
import type { World } from './world.ts';

/** Lets one thing happen by itself, with nothing going wrong. */
export function inPeace(world: World, happening: Happening, dice: Random = random(0)): Promise<void> {
  return atOnce(world, [happening], dice, calm);
}

/** Lets things happen at the same moment, and goes wrong what goes wrong in such a climate. */
async function atOnce(
  world: World,
  happenings: readonly Happening[],
  dice: Random,
  climate: Climate,
): Promise<void> {
  let failure: unknown;
  const strands = happenings.map((happening) => (turn: () => Promise<void>) => {
    return world.live(happening, { turn, climate, random: dice }).catch((error) => {
      failure = error;
    });
  });
  await together(strands, (most) => dice.below(most));
  if (failure) throw failure;
  world.catchUp();
}

/** Faults stop, circles are up again, messages arrive and daily and hourly rounds run: until nothing changes any more, or once. */
export async function settle(world: World, once = false): Promise<void> {
  for (const circle of world.circles) circle.downUntil = 0;
  world.unanswered = [];
  const most = 30;
  for (let rounds = 0; rounds < most; rounds++) {
    const before = world.written();
    await deliverAll(world);
    for (const circle of world.circles) {
      for (const ending of toEnd(world, circle)) await inPeace(world, ending);
      await inPeace(world, rounding(world, circle));
      await inPeace(world, hourly(world, circle));
    }
    await deliverAll(world);
    if (once || world.written() === before) return;
  }
  throw new Violation(4, `after ${most} daily rounds something still changes`);
}

/** Delivers everything, what is said meanwhile too. What is refused on and on would end as a dead letter. */
async function deliverAll(world: World): Promise<void> {
  let refused = 0;
  while (world.post.waiting.length > refused) {
    refused = 0;
    for (const letter of [...world.post.waiting]) {
      await inPeace(world, world.post.delivery(world, letter));
      if (world.post.waiting.includes(letter)) refused += 1;
    }
  }
  const [dead] = world.post.waiting;
  if (!dead) return;
  const words = `${dead.service} of ${dead.to.slug} cannot consume ${world.names.ofMessage(dead.envelope)}`;
  throw new Violation(0, `${words}: ${dead.problem}`);
}

/** The rest of the month passes: visits take place, are logged, confirmed and settled, and nobody waits any more. */
export async function endMonth(world: World, dice: Random): Promise<void> {
  for (let stretch = 0; stretch < 2; stretch++) {
    await inPeace(world, passing(world, 7 * 24 + 3));
    await settle(world, stretch === 0);
    circlesAgree(world);
    for (const circle of world.circles)
      for (const visit of toLog(world, circle))
        if (!visit.logged) await inPeace(world, logging(world, circle, visit, dice));
    await deliverAll(world);
    for (const circle of world.circles)
      for (const visit of toConfirm(circle)) await inPeace(world, confirming(world, circle, visit, dice));
    for (const circle of world.circles)
      for (const word of afterTrial(world, circle, dice)) await inPeace(world, word);
    await deliverAll(world);
  }
  nobodyWaits(world);
  paidOnce(world);
  await settleMonths(world, dice);
}

/** All months are over: every two circles that shared anything propose what is between them, and agree on all of it. */
async function settleMonths(world: World, dice: Random): Promise<void> {
  await inPeace(world, passing(world, 70 * 24));
  const pairs = world.circles.flatMap((one) =>
    world.circles.filter((other) => haveShared(one, other)).map((other) => ({ one, other })),
  );
  for (const month of monthsWorked(world)) {
    await settleInWeather(world, pairs, month, dice);
    for (const { one, other } of pairs)
      if (!isSettled(one, other, month)) {
        await inPeace(world, proposing(world, one, other, month));
        await deliverAll(world);
      }
  }
  for (const circle of world.circles) await inPeace(world, payRounding(world, circle));
  await deliverAll(world);
  monthsAgree(world);
  paidOnce(world);
}

/** First as it may go: both propose at once, rounds break off, messages are lost, come twice and overtake each other. */
async function settleInWeather(
  world: World,
  pairs: readonly { readonly one: Circle; readonly other: Circle }[],
  month: string,
  dice: Random,
): Promise<void> {
  const rounds = world.circles.map((circle) => payRounding(world, circle));
  const proposals = pairs.map(({ one, other }) => proposing(world, one, other, month));
  const letters = () => {
    const some = world.post.waiting.filter(() => dice.chance(0.7));
    return some.map((letter) => world.post.delivery(world, letter));
  };
  await atOnce(world, [...rounds, ...proposals], dice, world.climate);
  await atOnce(world, letters(), dice, world.climate);
  await atOnce(world, [...rounds, ...letters()], dice, world.climate);
}
