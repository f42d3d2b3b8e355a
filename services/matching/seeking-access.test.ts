import { newId } from '@kith/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { Circle, matchingBench } from './testing/circle.ts';
import { Seeking, SOUGHT, TUESDAY } from './testing/seeking.ts';

const bench = matchingBench();
let circle: Circle;
let ids: { opportunityId: string; matchId: string; sessionId: string };

beforeAll(async () => {
  circle = await Circle.fresh(bench, 'clapton');
  await circle.hasWorker('ines');
  const team = new Seeking(circle);
  const { opportunityId, matchId } = await team.consented('ines');
  const { ok } = await team.owner('proposeTrialSession', { matchId, ...TUESDAY });
  ids = { opportunityId, matchId, sessionId: ok?.sessions[0]?.id ?? '' };
});

const others = ['FAMILY_FRIEND', 'PAID_WORKER', 'VOLUNTEER', 'PEER', 'TEAM_STARTER', 'PROFESSIONAL'];

/** Each with an input about what is there, and one about what is not. */
const ofTheOwner = {
  publishOpportunity: () => [
    { ...SOUGHT, teamId: circle.teamId },
    { ...SOUGHT, teamId: newId('team') },
  ],
  republishOpportunity: () => [{ id: ids.opportunityId }, { id: newId('opportunity') }],
  closeOpportunity: () => [
    { id: ids.opportunityId, as: 'FILLED' },
    { id: newId('opportunity'), as: 'FILLED' },
  ],
  proposeMatch: () => [
    { opportunityId: ids.opportunityId, workerId: 'ines' },
    { opportunityId: newId('opportunity'), workerId: 'ines' },
  ],
  refuseWorker: () => [
    { teamId: circle.teamId, workerId: 'ines' },
    { teamId: newId('team'), workerId: 'ines' },
  ],
};
const ofEither = {
  consentToMatch: () => [{ matchId: ids.matchId }, { matchId: newId('match') }],
  stopMatch: () => [{ matchId: ids.matchId }, { matchId: newId('match') }],
  joinMatch: () => [{ matchId: ids.matchId }, { matchId: newId('match') }],
  proposeTrialSession: () => [
    { matchId: ids.matchId, ...TUESDAY },
    { matchId: newId('match'), ...TUESDAY },
  ],
  acceptTrialSession: () => [
    { matchId: ids.matchId, sessionId: ids.sessionId },
    { matchId: newId('match'), sessionId: ids.sessionId },
  ],
  callOffTrialSession: () => [
    { matchId: ids.matchId, sessionId: ids.sessionId },
    { matchId: newId('match'), sessionId: ids.sessionId },
  ],
  endWorkingTogether: () => [
    { teamId: circle.teamId, workerId: 'ines' },
    { teamId: newId('team'), workerId: 'ines' },
  ],
};
const all = Object.entries({ ...ofTheOwner, ...ofEither });

describe('what a team seeks, and its matches', () => {
  it.each(all)(
    'F1: %s answers someone with no tie to it the same as of a made-up id',
    async (mutation, inputs) => {
      for (const input of inputs())
        expect(await circle.does('stranger', mutation, input, '__typename')).toEqual({ code: 'NOT_FOUND' });
    },
  );

  it.each(all)(
    '%s is for the two it is about; of the team’s members only for its owner',
    async (mutation, inputs) => {
      const [input = {}] = inputs();
      for (const kind of others)
        expect(
          await circle.does('someone', mutation, input, '__typename', circle.as(kind, ['PLAN'])),
        ).toEqual({
          code: 'NOT_ALLOWED',
        });
    },
  );

  it('F1: no reference from elsewhere in the graph brings them, not to the team’s other members either', async () => {
    const representations = [
      { __typename: 'Opportunity', id: ids.opportunityId },
      { __typename: 'Match', id: ids.matchId },
    ];
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Opportunity { id } ... on Match { id } } }`;
    const seen = async (person: string, asker = {}) =>
      (await circle.service.ask(person, query, { representations }, asker)).data;
    const nothing = { _entities: [null, null] };
    expect(await seen('stranger')).toEqual(nothing);
    for (const kind of others) expect(await seen('someone', circle.as(kind, ['PLAN']))).toEqual(nothing);
    expect(await seen('ines')).toEqual({ _entities: [null, { id: ids.matchId }] });
    expect(await seen(circle.owner, circle.as('OWNER'))).toEqual({
      _entities: [{ id: ids.opportunityId }, { id: ids.matchId }],
    });
  });

  it.each(['opportunities', 'matches', 'refusals'])('the team’s %s are its owner’s', async (field) => {
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team {
      ${field} { edges { cursor } } } } }`;
    await expect(circle.askOfTeam(query, {}, 'stranger')).rejects.toThrow('NOT_FOUND');
    for (const kind of others)
      await expect(circle.askOfTeam(query, circle.as(kind, ['PLAN']), 'someone')).rejects.toThrow(
        'NOT_ALLOWED',
      );
    await expect(circle.askOfTeam(query)).resolves.toBeDefined();
  });

  it('everything of an opportunity and its matches comes in one answer', async () => {
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Team {
      opportunities { edges { node { id state shows publishedAt stretches { weekday from to } rate { pence }
        team { id } shown { summary } eligibleWhenShown notEligible { count reasons { words } }
        candidates { edges { node { worker { id } score reasons { by words } match { state } } } }
        matches { edges { node { id state about { summary } opportunity { id } shownAs rate { pence } startedAt
          myJoin theirJoin sessions { from to proposedBy state } } } } } } }
      matches(state: CONSENTED) { edges { node { id } } } } } }`;
    const team = await circle.askOfTeam<Record<string, { edges: { node: object }[] }>>(query);
    expect(team.opportunities?.edges[0]?.node).toMatchObject({
      id: ids.opportunityId,
      candidates: { edges: [{ node: { worker: { id: 'ines' }, match: { state: 'CONSENTED' } } }] },
      matches: { edges: [{ node: { id: ids.matchId, sessions: [{ proposedBy: 'OWNER' }] } }] },
    });
    expect(team.matches?.edges).toHaveLength(1);
  });
});
