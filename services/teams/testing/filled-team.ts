import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { type Doings, doingsOf, ofTeam } from './doings.ts';
import { type Teams, teamsOf } from './team-of.ts';

/** In every text that somebody writes in the filled team; whoever has no business there never reads it. */
export const MARK = 'zinnia';
/** In every text about money, which a professional for the budget may read besides. */
export const MONEY = 'moneywort';

/** Everyone who has something to do with the filled team, by what they are to it. */
export const cast = {
  owner: 'bernice',
  worker: 'ingeborg',
  daughter: 'grace',
  starter: 'terence',
  forPlan: 'nadia',
  forRequests: 'rosalind',
  forBudget: 'bartholomew',
  invited: 'ivo',
  asking: 'rexford',
  unchecked: 'patience',
  resting: 'paulina',
  former: 'fernanda',
} as const;

/** A team in which there is one of everything, and the ids of what there is. */
export interface FilledTeam {
  readonly service: ServiceUnderTest;
  readonly teams: Teams;
  readonly does: Doings;
  readonly teamId: string;
  /** By the name that inputs and queries have for them, without `Id`: `proposal`, `member`, `hat` … */
  readonly ids: Readonly<Record<string, string>>;
  /** The memberships of the cast. */
  readonly memberIds: Readonly<Record<string, string>>;
}

const ends = '2027-11-23T09:00:00Z';
const text = `About ${MARK}s, at some length.`;
const words = `All about ${MARK}s`;

/** Fills a team around Bernice through the public doors. It begins on 23 November 2026. */
export async function filledTeam(service: ServiceUnderTest): Promise<FilledTeam> {
  const teams = teamsOf(service);
  const done = doingsOf(service);
  const does: Doings = async (person, mutation, input, fields, hats) => {
    const answer = await done(person, mutation, input, fields, hats);
    if (answer.code) throw new Error(`${mutation} by ${person}: ${answer.code} ${JSON.stringify(answer)}`);
    return answer;
  };
  const { owner, worker, daughter, starter, forPlan, forRequests, forBudget } = cast;
  await teams.introduce(...Object.values(cast), 'cora', 'sadie', 'olga');
  const { id: teamId } = await teams.say(owner, 'createTeam', { name: 'Tea at four' });
  await teams.vet(worker, '2027-11-30');
  const memberIds: Record<string, string> = {};
  const joins = async (person: string, more?: object) => {
    memberIds[person] = (await teams.join(owner, teamId, person, more)).id;
  };
  await joins(worker, { kind: 'PAID_WORKER' });
  await joins(daughter);
  await joins(starter, { kind: 'TEAM_STARTER', endsAt: '2027-05-01T09:00:00Z' });
  await joins(forPlan, { kind: 'PROFESSIONAL', scopes: ['PLAN'], endsAt: ends });
  await joins(forRequests, { kind: 'PROFESSIONAL', scopes: ['REQUESTS'], endsAt: ends });
  await joins(forBudget, { kind: 'PROFESSIONAL', scopes: ['BUDGET'], endsAt: ends });
  await joins(cast.resting);
  await joins(cast.former);
  await joins(cast.unchecked, { kind: 'PAID_WORKER' });
  memberIds[cast.invited] = (await teams.invite(owner, teamId, cast.invited)).id;
  memberIds[cast.asking] = (await teams.say(cast.asking, 'askToJoin', { teamId, kind: 'PEER' })).id;
  for (const person of [forPlan, forRequests]) {
    await does(
      person,
      'describeMyself',
      { memberId: memberIds[person], organisation: words, jobTitle: words },
      'id',
    );
  }

  await teams.say(starter, 'introduceMyself', { name: `${starter} of the test`, channel: 'PAPER' });
  for (const state of ['QUIET', 'ACTIVE']) await does(owner, 'restTeam', { teamId, state }, 'id');
  await does(owner, 'beginStart', { teamId }, 'stage');
  await does(owner, 'flagRegulatedActivities', { teamId, activities: ['PERSONAL_CARE'] }, 'id');
  await does(
    owner,
    'writeDocument',
    {
      teamId,
      kind: 'PROFILE',
      basedOn: 0,
      sections: [
        { key: 'about_me', text },
        { key: 'food', text: `I save for ${MONEY}.` },
      ],
    },
    'version',
  );
  const share = (section: string, sharedWith: string[]) =>
    does(owner, 'shareSection', { teamId, kind: 'PROFILE', section, sharedWith }, 'version');
  await share('about_me', ['CIRCLE_OF_SUPPORT', 'PROFESSIONALS_PLAN']);
  await share('food', ['CIRCLE_OF_SUPPORT', 'PROFESSIONALS_BUDGET']);
  await ofTeam(service, worker, teamId, 'profile { sections { text } }');
  await does(owner, 'setSpecialistNeeds', { teamId, needs: [{ skill: MARK, label: words }] }, 'id');
  const domain = {
    teamId,
    kinds: [
      { key: 'things', words: 'Things for the house' },
      { key: 'plan', words: 'The plan' },
    ],
    spendLimitPence: 20_000,
    reviewOn: '2027-06-01',
  };
  await does('cora', 'setTeamDomain', domain, 'id', ['coordinator']);

  const what = { groupId: teamId, title: words, what: text, kind: 'things' };
  const proposal = await does(daughter, 'propose', what, 'id');
  await does(cast.former, 'signalProposal', { proposalId: proposal.id, objection: text }, 'id');
  await does(owner, 'recordDecision', { ...what, title: `${words}, done` }, 'id');
  const money = { ...what, title: `Saving for ${MONEY}`, what: `So much ${MONEY}.`, spendPence: 6_400 };
  await does(daughter, 'propose', money, 'id');

  const meeting = (startsAt: string) =>
    does(daughter, 'scheduleMeeting', { groupId: teamId, startsAt, place: 'At the kitchen table' }, 'id');
  const first = await meeting('2026-11-24T10:00:00Z');
  const action = { groupId: teamId, what: words, personId: cast.former };
  const { id: actionId } = await does(daughter, 'addAction', action, 'id');

  const hat = `${teamId}.rota`;
  await does(daughter, 'offerToHold', { hatId: hat, windowDays: 1 }, 'id');
  const given = await does(worker, 'offerToHold', { hatId: `${teamId}.chat`, windowDays: 1 }, 'id');
  await does(worker, 'withdrawOffer', { selectionId: given.id }, 'id');
  const own = {
    groupId: teamId,
    title: `Hat of ${MARK}s`,
    purpose: words,
    accountabilities: [words],
    essential: true,
  };
  const { id: ownHat } = await does(owner, 'createHat', own, 'id');
  const selection = await does(owner, 'openSelection', { hatId: ownHat }, 'id');

  const asked = { teamId, kind: 'HOURS_UP', asks: text, evidence: [] };
  const old = await does(owner, 'makePackageRequest', asked, 'id');
  await does(forRequests, 'acknowledgePackageRequest', { requestId: old.id }, 'id');
  const ruling = {
    requestId: old.id,
    outcome: 'DECLINED',
    reason: text,
    decisionRef: `https://${MARK}.example`,
  };
  await does(forRequests, 'decidePackageRequest', ruling, 'id');
  const request = await does(owner, 'makePackageRequest', { ...asked, kind: 'DP_CHANGE' }, 'id');
  const question = { requestId: request.id, question: text };
  await does(forRequests, 'askAboutRequest', question, 'id');
  await does(owner, 'answerAboutRequest', { requestId: request.id, answer: text }, 'id');

  const changed = { teamId, change: 'STARTED', on: '2026-10-01' };
  await does(owner, 'notePlanChange', { ...changed, subject: 'PLAN' }, 'plan { since }');
  await does(owner, 'notePlanChange', { ...changed, subject: 'DIRECT_PAYMENT' }, 'plan { since }');
  const review = {
    teamId,
    heldOn: '2026-11-20',
    minutes: 60,
    requestedByPerson: false,
  };
  await does(
    owner,
    'noteReview',
    { ...review, subjects: ['PLAN'], attended: [owner, forPlan], outcome: text, others: words },
    'id',
  );
  const ofMoney = {
    ...review,
    subjects: ['DIRECT_PAYMENT'],
    attended: [owner, forBudget],
    outcome: `More ${MONEY}.`,
  };
  await does(owner, 'noteReview', ofMoney, 'id');

  const plan = { teamId, workerId: worker, observerId: 'cora', on: '2027-05-04', about: words };
  const observation = await does(worker, 'planObservation', plan, 'id');

  const course = {
    title: words,
    skill: 'moving-and-handling',
    issuer: words,
    on: '2026-10-01',
    expiresOn: '2027-10-01',
  };
  const training = await does(worker, 'recordTraining', course, 'id');
  await does('cora', 'offerCoaching', { about: 'Moving well' }, 'name', ['coach']);
  const session = { coachId: 'cora', about: words, on: '2027-01-10' };
  const coaching = await does(worker, 'askForCoaching', session, 'id');

  await does(cast.resting, 'pauseMembership', { memberId: memberIds[cast.resting] }, 'id');
  await teams.say(cast.former, 'endMembership', { memberId: memberIds[cast.former] });

  service.setNow('2026-11-24T11:00:00Z');
  const held = { meetingId: first.id, attended: [owner, daughter], minutes: text };
  await does(owner, 'closeMeeting', held, 'id');
  const next = await meeting('2027-01-24T10:00:00Z');
  await does(worker, 'answerMeeting', { meetingId: next.id, answer: 'COMING' }, 'id');
  await does(daughter, 'addAgendaItem', { meetingId: next.id, words }, 'id');
  service.setNow('2026-11-25T09:00:00Z');
  const notices = await ofTeam(service, owner, teamId, 'noticesToPassOn { edges { node { id } } }');
  const { edges } = notices.noticesToPassOn as { edges: { node: { id: string } }[] };

  const ids = {
    team: teamId,
    group: teamId,
    member: memberIds[worker] ?? '',
    proposal: proposal.id,
    meeting: next.id,
    action: actionId,
    hat,
    selection: selection.id,
    request: request.id,
    observation: observation.id,
    notice: edges[0]?.node.id ?? '',
    training: training.id,
    coaching: coaching.id,
  };
  return { service, teams, does: done, teamId, ids, memberIds };
}
