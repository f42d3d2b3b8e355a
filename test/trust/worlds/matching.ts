import { newId } from '@kith/kernel';
import { definition } from '../../../services/matching/definition.ts';
import { feedOf } from '../../../services/matching/testing/calendar.ts';
import { Circle, matchingBench, relayAll } from '../../../services/matching/testing/circle.ts';
import { showNextDoor } from '../../../services/matching/testing/next-door.ts';
import { COORDINATOR, Planning } from '../../../services/matching/testing/planning.ts';
import { Seeking, TUESDAY } from '../../../services/matching/testing/seeking.ts';
import { type Ground, MARK, type Scene, type World } from './world.ts';

const bench = matchingBench(['clapton', 'homerton', 'stoke-newington']);

async function fill(slug: string): Promise<World> {
  const next = await Circle.fresh(bench, slug === 'clapton' ? 'homerton' : 'clapton');
  const circle = await Circle.fresh(bench, slug);
  const { service, teamId, owner } = circle;
  const must = async (person: string, mutation: string, input: object, fields = 'id') => {
    const { ok, code } = await circle.does<Record<string, never>>(person, mutation, { ...input }, fields);
    if (!ok) throw new Error(`${mutation} by ${person}: ${code}`);
    return ok as Record<string, unknown>;
  };
  await circle.hasWorker('ines');
  await circle.hasWorker('ravi');
  await circle.grantsPassport('ines', next.slug);
  const whereabouts = { name: MARK, address: `3 ${MARK} Mews, London E9 0XX`, outwardCode: 'E9' };
  await circle.agrees({ whereabouts });
  await circle.agrees({ weekday: 4, whereabouts });
  const agreed = await circle.agrees({ weekday: 5, workerId: 'ines', whereabouts });
  await must('ines', 'answerHours', { id: agreed.id, accept: true });
  const [gap, second, third] = await circle.gaps();
  if (!gap || !second || !third) throw new Error('There are no gaps.');
  await circle.owns('widenGap', { gapId: second.id, to: 'CIRCLE' }, 'id');
  const open = (await circle.openHours('ravi')).find(({ from }) => from === second.from);
  const claim = await circle.claims('ravi', open?.id ?? '');
  if (!claim.ok) throw new Error(`The claim was refused: ${claim.code}`);
  await circle.owns('widenGap', { gapId: third.id, to: 'CIRCLE' }, 'id');
  const stillOpen = (await circle.openHours('ravi')).find(({ from }) => from === third.from);
  const { offerId } = await showNextDoor(next, circle);
  await circle.claims('ines', offerId);
  await relayAll(circle, next);
  const seeking = new Seeking(circle);
  const { opportunityId, matchId } = await seeking.consented('ines');
  await seeking.tries('ines', matchId, TUESDAY);
  const [match] = await seeking.matchesOf('ines');
  await circle.hasWorker('rita');
  const refusal = await must('rita', 'refuseTeam', { teamId, note: MARK });
  const feed = await feedOf(circle, 'ines');
  await circle.owns('giveStandingConsent', { teamId, circle: next.slug, days: 30 }, 'circle');
  const [visit] = await circle.visits();
  // On a day of its own, so that it is still open; and Rita, who refused the team, is not proposed for it.
  const planning = new Planning(circle);
  await circle.agrees({ weekday: 3, whereabouts });
  const wednesday = (await circle.gaps()).find(({ from }) => from.startsWith('2026-11-25'));
  await circle.owns('widenGap', { gapId: wednesday?.id, to: 'CIRCLE' }, 'id');
  const plan = await planning.plans();
  await planning.asks({ teamId }, owner, circle.as('OWNER'));
  const proposed = (await planning.toOwner()).find(({ state }) => state === 'OPEN');
  const visitedGapId = await visitedBy('nora', circle, next);
  return {
    service,
    ids: {
      team: teamId,
      gap: gap.id,
      claim: claim.ok.id,
      offer: stillOpen?.id ?? '',
      agreed: agreed.id,
      visit: visit?.id ?? '',
      opportunity: opportunityId,
      match: matchId,
      trial: match?.sessions[0]?.id ?? '',
      feed: feed.id,
      refusal: String(refusal.id),
      visited: visitedGapId,
      outcome: newId('outcome'),
      plan: plan.id,
      proposed: proposed?.id ?? '',
      circle: next.slug,
      person: 'ines',
    },
    insiders: [
      [owner, circle.as('OWNER')],
      ['ines', circle.as('PAID_WORKER')],
      ['ravi'],
      ['rita'],
      ['noor', COORDINATOR],
    ],
    neighbour: await beside('olga'),
  };
}

/** A gap of the team that somebody from next door claimed. */
async function visitedBy(person: string, circle: Circle, next: Circle): Promise<string> {
  await next.hasWorker(person);
  await next.grantsPassport(person, circle.slug);
  const gap = (await circle.gaps()).find(({ state, step }) => state === 'OPEN' && step === 'TEAM');
  if (!gap) throw new Error('There is no gap left.');
  await circle.owns('widenGap', { gapId: gap.id, to: 'NEIGHBOURS' }, 'id');
  await relayAll(circle, next);
  const open = (await next.openHours(person)).find(({ from }) => from === gap.from);
  const { code } = await next.claims(person, open?.id ?? '');
  if (code) throw new Error(`The claim from next door was refused: ${code}`);
  await relayAll(circle, next);
  return gap.id;
}

/** What happens before hours can be shown to the team’s own, and before an owner’s words on them are there. */
const scenes: readonly Scene[] = [
  {
    name: ', of somebody from next door',
    begins: async (_, { ids }) => ({ gap: ids.visited ?? '' }),
    asks: ['Gap.claim'],
  },
  {
    name: ', of very short visits',
    begins: async (stage, { ids, insiders }) => {
      const [owner = '', asker] = insiders[0] ?? [];
      const input = {
        teamId: ids.team,
        weekday: 3,
        from: '09:00',
        to: '09:20',
        startsOn: '2026-11-01',
        category: 'companionship',
        ratePence: 1900,
        agreedShort: { what: MARK, on: '2026-11-02' },
        whereabouts: { name: MARK, address: `3 ${MARK} Mews, London E9 0XX`, outwardCode: 'E9' },
      };
      const query = 'mutation($input: AgreeHoursInput!) { agreeHours(input: $input) { id } }';
      const { data } = await stage.ask<{ agreeHours: { id: string } }>(owner, query, { input }, asker);
      return { agreed: data.agreeHours.id };
    },
    asks: ['Query.agreedHours', 'AgreedHours.agreedShort'],
  },
  {
    name: ', for a worker with time',
    begins: async (stage) => {
      const availability = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '06:00', to: '00:00' }));
      const input = {
        availability,
        districts: ['E5', 'E9'],
        maxTravelMinutes: 30,
        skills: ['cooking'],
        languages: ['yiddish'],
      };
      const query = 'mutation($input: SetAvailabilityInput!) { setAvailability(input: $input) { id } }';
      await stage.ask('somebody', query, { input });
      await stage.hear('VettingRecorded', { personId: 'somebody', clearUntil: '2027-11-30' });
      return {};
    },
    asks: ['Query.openHours'],
  },
];

/** Somebody who owns another team. */
async function beside(person: string): Promise<World['neighbour']> {
  const teamId = newId('team');
  return { teamId, caller: [person, { relations: [{ teamId, kind: 'OWNER' }] }] };
}

/** Matching, around a team with hours, gaps and someone new, and a neighbour who shares. */
export const matching: Ground = {
  service: 'matching',
  typeDefs: definition.typeDefs,
  fill,
  kinds: {
    WholeExport: 'person',
    workerId: 'person',
    sessionId: 'trial',
    circle: 'circle',
    'AnswerHoursInput.id': 'agreed',
    'EndHoursInput.id': 'agreed',
    'LimitHoursInput.id': 'agreed',
    'RepublishOpportunityInput.id': 'opportunity',
    'CloseOpportunityInput.id': 'opportunity',
    'TakeBackRefusalInput.id': 'refusal',
    'WithdrawWeekPlanInput.id': 'plan',
    'AcceptProposedHoursInput.id': 'proposed',
    'DeclineProposedHoursInput.id': 'proposed',
    'PinProposedHoursInput.id': 'proposed',
    WeekPlan: 'plan',
    ProposedHours: 'proposed',
    OpenHours: 'offer',
    AgreedHours: 'agreed',
    Neighbour: 'circle',
    Worker: 'person',
  },
  says: {
    Boolean: true,
    String: 'E5',
    Int: 3,
    Date: '2026-12-01',
    Instant: '2026-12-01T10:00:00Z',
    ClockTime: '09:00',
    weekday: 2,
    to: '11:00',
    category: 'cooking',
    ratePence: 1900,
    days: 30,
    'ProposeTrialSessionInput.from': '2026-12-01T10:00:00Z',
    from: '09:00',
    'myVisits.from': '2026-12-01T10:00:00Z',
    'myVisits.to': '2026-12-02T10:00:00Z',
    name: 'Ines',
    'ProposeTrialSessionInput.to': '2026-12-01T12:00:00Z',
    'WidenGapInput.to': 'NEIGHBOURS',
    of: '2026-11-25',
    'OfferedStretchInput.date': '2026-11-26',
    'PatternInput.rule': 'FREQ=WEEKLY',
    'RefuseTeamInput.offerId': undefined,
    'RefuseTeamInput.opportunityId': undefined,
    'RefuseWorkerInput.claimId': undefined,
    'PublishOpportunityInput.shows': ['AREA'],
  },
  open: { circle: 'everyone knows whom their circle shares with (F11)' },
  knocks: {},
  shown: {},
  empty: {},
  scenes,
};
