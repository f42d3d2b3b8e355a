import type { EventData, EventName } from '@kith/contracts';
import { addDays, dateOf, newId } from '@kith/kernel';
import { event } from '@kith/service-kit';
import type { Circle } from '../circle.ts';
import type { Happening } from '../happening.ts';
import type { World } from '../world.ts';
import { command } from './command.ts';
import type { Kind } from './kind.ts';
import { someone } from './someone.ts';

/** The circle's teams service says something to the circle: put in its outbox like any other word. */
function told<N extends EventName>(
  world: World,
  circle: Circle,
  words: string,
  name: N,
  subject: string,
  data: EventData<N>,
): Happening {
  const sequence = (circle.sequences.get(`${name} ${subject}`) ?? 0) + 1;
  return command(world, circle, 'teams', words, (context) => {
    circle.sequences.set(`${name} ${subject}`, sequence);
    return context.table.change(context.cause, context.now, async () => ({
      value: undefined,
      writes: [],
      events: [event({ name, subject, sequence, data })],
    }));
  });
}

/** A worker's check is recorded: clear for long, clear for some days, or not clear. */
export const check: Kind = (world, random) => {
  const circle = someone(world, random);
  if (!circle) return undefined;
  const days = random.pick([400, 400, 400, 5, undefined]);
  return checking(world, circle, random.pick(circle.workers), days);
};

/** The same, of one worker. */
export function checking(
  world: World,
  circle: Circle,
  personId: string,
  days: number | undefined,
): Happening {
  const clearUntil = days === undefined ? null : addDays(dateOf(world.now(circle)), days);
  const words = `the check of ${world.names.of(personId)} is ${clearUntil ? `clear until ${clearUntil}` : 'not clear'}`;
  return told(world, circle, words, 'VettingRecorded', personId, { personId, clearUntil });
}

/** A team closes, or opens again. */
export const live: Kind = (world, random) => {
  const circle = someone(world, random);
  const team = circle && random.focus(circle.teams);
  if (!circle || !team) return undefined;
  const state = random.pick(['CLOSED', 'ACTIVE', 'ACTIVE'] as const);
  const words = `${world.names.of(team.id)} is ${state === 'CLOSED' ? 'closed' : 'open'}`;
  const on = dateOf(world.now(circle));
  return told(world, circle, words, 'TeamStateChanged', team.id, { teamId: team.id, state, on });
};

/** A team asks for training, or no longer. */
export const need: Kind = (world, random) => {
  const circle = someone(world, random);
  const team = circle && random.focus(circle.teams);
  if (!circle || !team) return undefined;
  const needs = random.chance(0.5) ? ['peg-feeding'] : [];
  const words = `${world.names.of(team.id)} asks for ${needs[0] ?? 'no training'}`;
  return told(world, circle, words, 'SpecialistNeedChanged', team.id, { teamId: team.id, needs });
};

/** A worker's training is confirmed. */
export const train: Kind = (world, random) => {
  const circle = someone(world, random);
  if (!circle) return undefined;
  const personId = random.pick(circle.workers);
  const until = addDays(dateOf(world.now(circle)), random.pick([3, 300]));
  const words = `${world.names.of(personId)} is trained until ${until}`;
  const data = { trainingId: newId('training'), personId, skill: 'peg-feeding', until };
  return told(world, circle, words, 'TrainingRecorded', personId, data);
};
