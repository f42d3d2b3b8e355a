import { widenGap } from '../../services/matching/commands/widen-gap.ts';
import { keptBy } from './kept.ts';
import type { Theme } from './kinds.ts';
import { command } from './people/command.ts';
import { seeking, wishing } from './people/matches.ts';
import { joining } from './people/members.ts';
import { consenting } from './people/neighbours.ts';
import { agreeing, agreeingSoon } from './people/owners.ts';
import { checking } from './people/teams.ts';
import { answering, choosing, granting } from './people/workers.ts';
import type { Random } from './random.ts';
import { inPeace } from './settle.ts';
import type { World } from './world.ts';

/** How it begins: workers with a clear check and passports for all neighbours, and teams with hours shown next door. */
export async function setUp(world: World, dice: Random, about: ReadonlySet<Theme>): Promise<void> {
  world.catchUp();
  for (const circle of world.circles)
    for (const worker of circle.workers) {
      await inPeace(world, choosing(world, circle, worker, true), dice);
      await inPeace(world, checking(world, circle, worker, 400), dice);
      const neighbours = await circle.neighbourhood.neighbours();
      for (const other of world.circles)
        if (neighbours.some(({ slug }) => slug === other.slug))
          await inPeace(world, granting(world, circle, worker, other, dice), dice);
    }
  for (const letter of [...world.post.waiting]) await inPeace(world, world.post.delivery(world, letter));
  for (const circle of world.circles) {
    for (const team of [...circle.teams, ...circle.teams])
      await inPeace(world, agreeing(world, circle, team, dice), dice);
    if (about.has('AHEAD'))
      for (const team of circle.teams) await inPeace(world, agreeingSoon(world, circle, team, dice));
    for (const { id, state } of keptBy(circle).occurrences) {
      if (state !== 'OPEN') continue;
      const words = `${world.names.of(id)} is shown to neighbours`;
      const showing = command(world, circle, 'matching', words, (context) =>
        widenGap(context, { gapId: id, to: 'NEIGHBOURS' }),
      );
      await inPeace(world, showing);
    }
  }
  for (const letter of [...world.post.waiting]) await inPeace(world, world.post.delivery(world, letter));
  if (about.has('AHEAD')) await consentAhead(world, dice);
  if (about.has('MEMBERS')) await belong(world, dice);
  if (about.has('MEMBERS') || about.has('PAIRS')) await comeWeekly(world, dice);
  if (about.has('MATCHES')) await beginToTry(world, dice);
  world.trace.push('— everyone is there —');
}

/** Most owners consent ahead to workers of most neighbours, for a day or a month. */
async function consentAhead(world: World, dice: Random): Promise<void> {
  for (const circle of world.circles) {
    const neighbours = await circle.neighbourhood.neighbours();
    for (const team of circle.teams)
      for (const other of world.circles)
        if (neighbours.some(({ slug }) => slug === other.slug) && dice.chance(0.7))
          await inPeace(world, consenting(world, circle, team, other, dice.pick([1, 30])));
  }
}

/** Some teams seek someone, and one or the other worker would like to try it. */
async function beginToTry(world: World, dice: Random): Promise<void> {
  for (const circle of world.circles.slice(0, 2)) {
    for (const team of circle.teams) await inPeace(world, seeking(world, circle, team, dice));
    for (const { id: opportunityId, ownerId } of keptBy(circle).opportunities) {
      const workerId = dice.pick(circle.workers);
      await inPeace(world, wishing(world, circle, { opportunityId, ownerId, workerId }, 'WORKER'));
      if (dice.chance(0.7))
        await inPeace(world, wishing(world, circle, { opportunityId, ownerId, workerId }, 'OWNER'));
    }
  }
}

/** Most workers belong to a team of their circle. */
async function belong(world: World, dice: Random): Promise<void> {
  for (const circle of world.circles)
    for (const personId of circle.workers) {
      const { id: teamId } = dice.pick(circle.teams);
      if (dice.chance(0.7)) await inPeace(world, joining(world, circle, { teamId, personId }, 'ACTIVE'));
    }
}

/** Each circle has weekly hours that name somebody; most say yes. */
async function comeWeekly(world: World, dice: Random): Promise<void> {
  for (const circle of world.circles) {
    const workerId = dice.pick(circle.workers);
    await inPeace(world, agreeing(world, circle, dice.pick(circle.teams), dice, workerId));
    const id = keptBy(circle).agreed.findLast(({ named }) => named?.workerId === workerId)?.id;
    if (id && dice.chance(0.8)) await inPeace(world, answering(world, circle, { id, workerId }, true));
  }
}
