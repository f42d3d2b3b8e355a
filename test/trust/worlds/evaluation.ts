import { editionIdOf, voteIdOf } from '@kith/contracts';
import { newId } from '@kith/kernel';
import { definition } from '../../../services/evaluation/definition.ts';
import { act, commonsCoordinator, emptyCircle } from '../../../services/evaluation/testing/co-op.ts';
import { openRound, part, RoundOf } from '../../../services/evaluation/testing/round-of.ts';
import { type Ground, MARK, type Scene, type World } from './world.ts';

const words = {
  title: 'The surplus',
  words: 'Into training.',
  opensOn: '2026-11-20',
  closesOn: '2026-12-06',
};
const text = {
  textId: 'care-map',
  number: 1,
  title: 'A map',
  words: 'How to draw it.',
  licence: 'CC-BY-4.0' as const,
};

async function fill(slug: string): Promise<World> {
  const service = await emptyCircle(slug);
  const cast = { OWNER: ['bernice'], PAID_WORKER: ['ines'], FAMILY_FRIEND: ['colm'], VOLUNTEER: ['vera'] };
  const round = await openRound(service, [cast, { OWNER: ['olga'] }]);
  const [teamId = '', elsewhere = ''] = round.teams;
  const must = async (
    person: string,
    mutation: readonly [string, string],
    input: object,
    asker: object = {},
  ) => {
    const answer = await act(service, person, mutation, input, asker);
    if (typeof answer === 'string') throw new Error(`${mutation[0]} by ${person}: ${answer}`);
    return answer as Record<string, string>;
  };
  const inTeam = (kind: string) => RoundOf.in([teamId], kind);
  await must(
    'colm',
    ['answerPulse', '{ month }'],
    { teamId, happyYesterday: 8, belonging: 5, showTeam: true },
    inTeam('FAMILY_FRIEND'),
  );
  service.setNow('2026-12-01T09:00:00Z');
  const actionId = newId('action');
  await must(
    'colm',
    ['noteAction', '{ id }'],
    { id: actionId, teamId, month: '2026-11', text: MARK },
    inTeam('FAMILY_FRIEND'),
  );
  await round.answers('bernice', [part({ lonely: 1 }, teamId)]);
  const appealId = newId('appeal');
  await must(
    'bernice',
    ['beginAppeal', '{ id }'],
    { id: appealId, about: `About ${MARK}s.` },
    inTeam('OWNER'),
  );
  const voteId = voteIdOf(words);
  await must('gwen', ['bringVote', '{ title }'], { id: voteId, ...words }, commonsCoordinator);
  const edition = { ...text, fromCircle: 'clapton' };
  return {
    service,
    ids: {
      team: teamId,
      round: round.roundId,
      action: actionId,
      appeal: appealId,
      vote: voteId,
      edition: editionIdOf(edition),
      person: 'bernice',
    },
    insiders: [
      ['bernice', inTeam('OWNER')],
      ['colm', inTeam('FAMILY_FRIEND')],
      ['gwen', commonsCoordinator],
    ],
    neighbour: { teamId: elsewhere, caller: ['olga', { relations: [{ teamId: elsewhere, kind: 'OWNER' }] }] },
  };
}

/** Forms for somebody, and a month in which enough people said how they were. */
const scenes: readonly Scene[] = [
  {
    name: ', of somebody’s form',
    says: { 'RoundFormInput.personId': 'bernice' },
    asks: ['Query.roundForm', 'Mutation.makeRoundLink'],
  },
  {
    name: ', of a form on paper',
    begins: async (stage, { ids }) => {
      const query = 'query ($input: RoundFormInput!) { roundForm(input: $input) { code } }';
      const input = { roundId: ids.round, personId: 'colm' };
      const asker = { circleHats: ['commons_coordinator'] };
      const { data } = await stage.ask<{ roundForm: { code: string } }>('gwen', query, { input }, asker);
      return { code: data.roundForm.code };
    },
    kinds: { 'KeyRoundAnswersInput.code': 'code' },
    asks: ['Mutation.keyRoundAnswers'],
  },
  {
    name: ', after a month with answers',
    begins: async (stage, { ids }) => {
      stage.setNow('2026-11-28T09:00:00Z');
      const teamId = ids.team ?? '';
      for (const [person, kind] of [
        ['bernice', 'OWNER'],
        ['ines', 'PAID_WORKER'],
        ['vera', 'VOLUNTEER'],
      ] as const) {
        const input = { teamId, happyYesterday: 8, belonging: 5, showTeam: true };
        const query = 'mutation ($input: AnswerPulseInput!) { answerPulse(input: $input) { month } }';
        const { errors } = await stage.ask(person, query, { input }, RoundOf.in([teamId], kind));
        if (errors) throw new Error(JSON.stringify(errors));
      }
      stage.setNow('2026-12-02T09:00:00Z');
      return {};
    },
    asks: ['Team.lastPulse'],
  },
];

/** Evaluation, around a team in a round, with a pulse, an action, an appeal and a vote. */
export const evaluation: Ground = {
  service: 'evaluation',
  typeDefs: definition.typeDefs,
  fill,
  kinds: {
    WholeExport: 'person',
    'SignAppealInput.id': 'appeal',
    'TieSignatoriesInput.id': 'appeal',
    'AppealInput.id': 'appeal',
    one: 'person',
    other: 'person',
    CounselCase: 'appeal',
    LibraryEdition: 'edition',
  },
  says: {
    Boolean: true,
    String: 'some words',
    Int: 3,
    Date: '2026-12-01',
    ...text,
    fromCircle: 'clapton',
    month: '2026-11',
    items: ['one', 'two'],
    item: 'lonely',
    code: 'ABCDEFGHJK',
    answers: [],
    parts: [],
    'BringVoteInput.id': voteIdOf(words),
    'BringVoteInput.title': words.title,
    'BringVoteInput.words': words.words,
    'BringVoteInput.opensOn': words.opensOn,
    'BringVoteInput.closesOn': words.closesOn,
    'PlanRoundInput.closesOn': '2026-12-14',
    'RoundFormInput.personId': undefined,
  },
  open: {
    round: 'everyone of a circle is asked in its rounds',
    vote: 'a vote is everyone’s business',
    edition: 'anyone may read the library',
  },
  knocks: {
    'Mutation.signAppeal': 'who was given its id by somebody behind an appeal can stand behind it too (N7)',
  },
  shown: {},
  empty: { 'Team.lastPulse': 'from three people on, once the month is over' },
  scenes,
};
