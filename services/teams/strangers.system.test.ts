import { beforeAll, describe, expect, it } from 'vitest';
import { bench } from './testing/bench.ts';
import { cast, type FilledTeam, filledTeam, MARK } from './testing/filled-team.ts';
import { namesOfIds, saying } from './testing/inputs.ts';
import { fieldsOf, mutationOf, type Values } from './testing/sdl.ts';

let team: FilledTeam;
beforeAll(async () => {
  team = await filledTeam(await bench.fresh());
});

/** What anyone does for themselves: none of it is of a team. */
const forOneself = [
  'introduceMyself',
  'createTeam',
  'recordTraining',
  'offerCoaching',
  'endCoachingOffer',
  'askForCoaching',
  'answerCoaching',
  'finishCoaching',
  'setCheckConsent',
  'askErasure',
];
/** To know the id of a team is enough to knock: its owner answers. */
const knocking = 'askToJoin';
const mutations = fieldsOf('Mutation');
const aboutTeams = mutations.filter(({ name }) => ![...forOneself, knocking].includes(name));

/** Sends a mutation with all that it needs; answers what came back, without saying where. */
async function send(person: string, field: (typeof mutations)[number], values: Values) {
  const { query, variables } = mutationOf(field, saying(values));
  const { data, errors = [] } = await team.service.ask(person, query, variables);
  const refusals = errors.map(({ message, extensions }) => ({
    ...extensions,
    message,
    code: extensions.code,
  }));
  return { data: (data as Record<string, unknown> | null)?.[field.name] ?? null, refusals };
}

type Sent = Awaited<ReturnType<typeof send>>;
const codesOf = ({ refusals }: Sent) => refusals.map(({ code }) => String(code));

describe('every mutation', () => {
  it('T2: does nothing for a former member, and tells them nothing', async () => {
    const before = await team.service.items();
    const own = { ...team.ids, member: team.memberIds[cast.former], person: cast.former };
    // Ended is ended: said again, or said of a rest, it changes nothing.
    const harmless = ['endMembership', 'resumeMembership'];
    for (const field of aboutTeams) {
      for (const ids of [team.ids, own]) {
        const answer = await send(cast.former, field, ids);
        expect({ [field.name]: JSON.stringify(answer) }).not.toEqual({
          [field.name]: expect.stringContaining(MARK),
        });
        if (!harmless.includes(field.name)) {
          expect({ [field.name]: codesOf(answer) }).not.toEqual({ [field.name]: [] });
        }
      }
    }
    expect(await team.service.items()).toEqual(before);
  });

  it('F1: that makes something under an id neither shows nor changes what has that id in another team', async () => {
    const { id: own } = await team.teams.say('olga', 'createTeam', { name: 'Chess on Sunday' });
    const inTeam = async () =>
      (await team.service.items()).filter((item) => JSON.stringify(item).includes(team.teamId));
    const before = await inTeam();
    const taken: string[] = [];
    for (const field of mutations.filter(({ name }) => name !== knocking)) {
      for (const name of namesOfIds) {
        const values = { ...team.ids, team: own, group: own, hat: `${own}.rota`, id: team.ids[name] };
        const { input } = mutationOf(field, saying(values)).variables;
        if (!Object.hasOwn((input as object | undefined) ?? {}, 'id')) continue;
        const answer = await send('olga', field, values);
        expect({ [field.name]: JSON.stringify(answer) }).not.toEqual({
          [field.name]: expect.stringContaining(MARK),
        });
        if (codesOf(answer).includes('ID_TAKEN')) taken.push(field.name);
      }
    }
    expect(await inTeam()).toEqual(before);
    expect(taken).toEqual(expect.arrayContaining(['createTeam', 'inviteMember', 'propose', 'addAction']));
  });
});
