import type { Rehearsal } from '@kith/service-kit/testing';
import { doingsOf, ofTeam } from '../../../services/teams/testing/doings.ts';
import { cast } from '../../../services/teams/testing/filled-team.ts';
import { OF_THE_CIRCLE, ON_PAPER } from './teams-cast.ts';
import type { Ids, Scene } from './world.ts';

const words = 'A line of words';
const heardOn = '2026-11-26';

/** What people do in a scene; throws when they are refused. */
function doing(stage: Rehearsal) {
  const does = doingsOf(stage);
  return async (person: string, mutation: string, input: object, fields = 'id', hats: string[] = []) => {
    const answer = await does(person, mutation, input, fields, hats);
    if (answer.code) throw new Error(`${mutation} by ${person}: ${JSON.stringify(answer)}`);
    return answer;
  };
}

/** From now on somebody is reached by letter. */
const onPaper = (stage: Rehearsal, person: string) =>
  doing(stage)(person, 'introduceMyself', { name: `${person} of the test`, channel: 'PAPER' });

async function inTheCircle(stage: Rehearsal): Promise<Ids> {
  const does = doing(stage);
  const groupId = 'circle';
  const what = { groupId, title: words, what: words, kind: 'things' };
  const { id: proposal } = await does('gareth', 'propose', what);
  await does('circle-coach', 'signalProposal', { proposalId: proposal, objection: words });
  const at = { groupId, startsAt: '2026-12-24T10:00:00Z', place: 'At the library' };
  const { id: meeting } = await does('gareth', 'scheduleMeeting', at);
  const { id: action } = await does('gareth', 'addAction', { groupId, what: words, personId: OF_THE_CIRCLE });
  const own = { groupId, title: 'Gardener', purpose: words, accountabilities: [words], essential: true };
  const { id: hat } = await does('circle-secretary', 'createHat', own);
  const { id: selection } = await does('circle-secretary', 'openSelection', { hatId: hat });
  return { group: groupId, proposal, meeting, action, hat, selection };
}

/** The team’s states in which permissions turn that are looked up in no other. */
export const scenes: readonly Scene[] = [
  { name: ', in the circle', isOfCircle: true, begins: inTheCircle },
  {
    name: ', in the circle, of somebody on paper',
    isOfCircle: true,
    begins: async (stage) => {
      const ids = await inTheCircle(stage);
      await onPaper(stage, 'circle-coach');
      return ids;
    },
    says: { heard: { personId: 'circle-coach', how: 'PHONE', on: heardOn } },
    asks: ['Mutation.signalProposal', 'Mutation.offerToHold', 'Mutation.nominate'],
  },
  {
    name: ', of somebody on paper',
    says: { heard: { personId: ON_PAPER, how: 'PHONE', on: heardOn } },
    asks: ['Mutation.signalProposal', 'Mutation.offerToHold', 'Mutation.nominate'],
  },
  {
    name: ', of an objection',
    says: { objectorId: cast.former },
    asks: ['Mutation.resolveProposalObjection'],
  },
  {
    name: ', of a draft',
    begins: async (stage, { ids }) => {
      const asked = { teamId: ids.team, kind: 'HOURS_UP', asks: words, evidence: [] };
      const { id } = await doing(stage)(cast.worker, 'makePackageRequest', asked);
      return { request: id };
    },
    asks: ['Query.packageRequest', 'Mutation.answerPackageDraft', 'Mutation.withdrawPackageRequest'],
  },
  {
    name: ', of an owner on paper',
    begins: async (stage, { ids }) => {
      await onPaper(stage, cast.owner);
      const asked = { teamId: ids.team, kind: 'HOURS_UP', asks: words, evidence: [] };
      const { id } = await doing(stage)(cast.worker, 'makePackageRequest', asked);
      const teamId = ids.team as never;
      await stage.hear('BudgetExceeded', {
        teamId,
        week: '2026-11-23',
        budgetPence: 41_200,
        expectedPence: 41_830,
      });
      const { noticesToPassOn } = await ofTeam(
        stage,
        'fay',
        String(ids.team),
        'noticesToPassOn(first: 100) { edges { node { id kind } } }',
      );
      const { edges } = noticesToPassOn as { edges: { node: { id: string; kind: string } }[] };
      const notice = edges.find(({ node }) => node.kind === 'BUDGET_EXCEEDED')?.node.id;
      if (!notice) throw new Error('Nobody on paper was told of the money.');
      return { request: id, notice };
    },
    says: {
      confirmed: { how: 'IN_PERSON', on: heardOn },
      'PassNoticeOnInput.personId': cast.owner,
    },
    asks: ['Mutation.answerPackageDraft', 'Mutation.passNoticeOn', 'Team.noticesToPassOn'],
  },
  {
    name: ', of the money',
    says: {
      'NoteReviewInput.subjects': ['DIRECT_PAYMENT'],
      'NoteReviewInput.heldOn': '2026-11-24',
      'NotePlanChangeInput.subject': 'DIRECT_PAYMENT',
      'NotePlanChangeInput.on': '2026-11-24',
    },
    asks: ['Mutation.noteReview', 'Mutation.notePlanChange'],
  },
  {
    name: ', of somebody who asked to join',
    begins: async () => ({ person: cast.asking }),
    asks: ['Person.name'],
  },
  {
    name: ', of the owner’s records',
    says: { personId: cast.owner },
    asks: ['Query.recordsKept', 'Mutation.askErasure'],
  },
  {
    name: ', of a section for all',
    begins: async (stage, { ids }) => {
      const sharedWith = [
        'CIRCLE_OF_SUPPORT',
        'WRITERS',
        'PROFESSIONALS_PLAN',
        'PROFESSIONALS_BUDGET',
        'PROFESSIONALS_REQUESTS',
      ];
      const share = { teamId: ids.team, kind: 'PROFILE', section: 'about_me', sharedWith };
      await doing(stage)(cast.owner, 'shareSection', share, 'version');
      return {};
    },
    asks: ['Query.document', 'Query.documentOutline', 'Team.profile'],
  },
  {
    name: ', of an invitation',
    begins: async (_, { ids }) => ({ member: ids.invitation ?? '' }),
    asks: ['Mutation.answerInvitation'],
  },
  {
    name: ', of a professional',
    begins: async (stage, { ids }) => {
      const renewal = { memberId: ids.professional, endsAt: '2027-11-26T09:00:00Z' };
      await doing(stage)(cast.owner, 'renewAccess', renewal);
      return { member: ids.professional ?? '' };
    },
    says: { 'AnswerRenewalInput.endsAt': '2027-11-26T09:00:00Z' },
    asks: ['Mutation.answerRenewal', 'Mutation.describeMyself', 'Mutation.renewAccess'],
  },
  {
    name: ', on the day of an observation',
    begins: async (stage, { ids }) => {
      const yes = { observationId: ids.observation, accept: true };
      await doing(stage)(cast.owner, 'answerObservation', yes);
      stage.setNow('2027-05-04T10:00:00Z');
      return {};
    },
    asks: ['Mutation.startObservation'],
  },
  {
    name: ', after a death',
    begins: async (stage, { ids }) => {
      const does = doing(stage);
      const teamId = ids.team;
      await does('fay', 'recordBereavement', { teamId, diedOn: '2026-11-20' });
      const keeper = { teamId, personId: cast.daughter, keeperId: 'victor' };
      await does('fay', 'nameContactKeeper', keeper, 'keeperAccepted');
      return {};
    },
    says: { personId: cast.daughter, keeperId: 'perry' },
    asks: [
      'Team.contactPlans',
      'Mutation.answerContactPlan',
      'Mutation.nameContactKeeper',
      'Mutation.answerKeepingInTouch',
      'Mutation.recordContact',
    ],
  },
];
