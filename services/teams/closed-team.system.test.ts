import { beforeAll, describe, expect, it } from 'vitest';
import { allOfTeam } from './testing/asking-all.ts';
import { bench } from './testing/bench.ts';
import { cast, type FilledTeam, filledTeam } from './testing/filled-team.ts';
import { saying } from './testing/inputs.ts';
import { fieldsOf, mutationOf } from './testing/sdl.ts';

type Shown = Record<string, Record<string, unknown> | null>;

const readers = [
  cast.owner,
  cast.worker,
  cast.daughter,
  cast.starter,
  cast.forPlan,
  cast.forBudget,
  cast.forRequests,
];
let team: FilledTeam;
const before = new Map<string, Shown>();
beforeAll(async () => {
  team = await filledTeam(await bench.fresh());
  for (const person of readers) before.set(person, await look(person));
  await team.does(cast.owner, 'closeTeam', { teamId: team.teamId, reason: 'MOVED_AWAY' }, 'id');
});

async function look(person: string): Promise<Shown> {
  const { data } = await team.service.ask<Shown>(person, allOfTeam(team.teamId));
  return data;
}

/** Where in an answer there is something to see. Who still waited to be a member is gone, and nothing waits any more. */
function seen(shown: unknown, at = ''): string[] {
  if (typeof shown !== 'object' || shown === null) return shown === null || shown === false ? [] : [at];
  return Object.entries(shown)
    .filter(([key]) => key !== 'waitingForMe')
    .flatMap(([key, value]) => seen(value, /^\d+$/.test(key) ? at : `${at}.${key}`));
}

/** Everything that a hat in the circle permits, to someone with no tie to the team. */
const circleHats = ['coordinator', 'team_starter', 'vetting_lead', 'coach', 'secretary', 'facilitator'];

describe('a closed team', () => {
  it('T26: shows its members what it showed them before', async () => {
    for (const person of readers) {
      const still = seen(await look(person));
      const gone = seen(before.get(person) ?? {}).filter((name) => !still.includes(name));
      expect({ [person]: gone }).toEqual({ [person]: [] });
    }
  });

  /** What is not of the team; staying in touch; leaving; opening it again. */
  const stillDone = [
    'introduceMyself',
    'createTeam',
    'recordTraining',
    'offerCoaching',
    'endCoachingOffer',
    'askForCoaching',
    'answerCoaching',
    'finishCoaching',
    'setCheckConsent',
    'confirmTraining',
    'recordVetting',
    'inviteToCircle',
    'startTeam',
    'passNoticeOn',
    'answerContactPlan',
    'nameContactKeeper',
    'answerKeepingInTouch',
    'recordContact',
    'endMembership',
    'reopenTeam',
    'askErasure',
    'repeatErasure',
  ];

  it('T26: refuses everything else to whoever might have done it', async () => {
    const items = async () => (await team.service.items()).filter(({ pk }) => !pk.startsWith('ACCESS#'));
    const asItWas = await items();
    const done: string[] = [];
    const closed = new Set<string>();
    const send = async (field: ReturnType<typeof fieldsOf>[number], person: string, hats: string[] = []) => {
      const { query, variables } = mutationOf(field, saying(team.ids));
      const { errors } = await team.service.ask(person, query, variables, { circleHats: hats });
      const code = String(errors?.[0]?.extensions.code);
      if (code === 'TEAM_CLOSED') closed.add(field.name);
      // A member who asks to join is told just that.
      else if (!['NOT_ALLOWED', 'NOT_FOUND', 'ALREADY_MEMBER'].includes(code)) {
        done.push(`${field.name} by ${person}: ${code}`);
      }
    };
    for (const field of fieldsOf('Mutation').filter(({ name }) => !stillDone.includes(name))) {
      await send(field, 'cora', circleHats);
      await send(field, cast.owner);
      // Whatever the owner may not do, somebody else may.
      for (const person of [cast.worker, cast.starter, cast.forRequests]) {
        if (!closed.has(field.name)) await send(field, person);
      }
    }
    const never = fieldsOf('Mutation')
      .map(({ name }) => name)
      .filter((name) => !stillDone.includes(name) && !closed.has(name));
    expect({ done, never }).toEqual({ done: [], never: [] });
    expect(await items()).toEqual(asItWas);
  });
});
