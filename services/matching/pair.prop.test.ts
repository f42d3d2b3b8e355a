import { addTo, type InstantText, isBefore } from '@kith/kernel';
import type { CommandContext, Stored } from '@kith/service-kit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agreeHours } from './commands/agree-hours.ts';
import { answerClaim } from './commands/answer-claim.ts';
import { answerHours } from './commands/answer-hours.ts';
import { claimHours } from './commands/claim-hours.ts';
import { sayYes } from './commands/matches/say-yes.ts';
import { stopMatch } from './commands/matches/stop.ts';
import { acceptTrialSession, proposeTrialSession } from './commands/matches/trial-sessions.ts';
import { poolOf } from './commands/opportunities/pool.ts';
import { publishOpportunity } from './commands/opportunities/publish.ts';
import { endWorkingTogether } from './commands/pairs/part.ts';
import { refuse, takeBackRefusal } from './commands/pairs/refuse.ts';
import { releaseClaim } from './commands/release-claim.ts';
import { widenGap } from './commands/widen-gap.ts';
import type { AgreedHours } from './domain/agreed-hours.ts';
import { isLive } from './domain/claim.ts';
import type { Match } from './domain/matches/match.ts';
import { liveConsents } from './domain/matches/match.ts';
import type { Side } from './domain/matches/session.ts';
import type { Opportunity } from './domain/opportunities/opportunity.ts';
import { isRefused, type PairRefusals } from './domain/pairs/refusal.ts';
import { attempt, type CoOp, coOp, keptBy, type Member, teamIn } from './testing/co-op.ts';

const TEAM = teamIn('clapton');
const OWNER = 'owner-of-clapton';
const sides = ['OWNER', 'WORKER'] as const;
const need = { category: 'companionship', outwardCode: 'E5', skills: [], languages: [], ratePence: 1_900 };
const whereabouts = { name: 'Owner', address: 'Somewhere' };

function kept(circle: Member) {
  const values = <T>(test: (sk: string) => boolean) =>
    circle.table
      .items()
      .filter(({ sk }) => test(sk))
      .map((item) => (item as Stored<T>).value);
  return {
    ...keptBy(circle),
    matches: values<Match>((sk) => sk === 'MATCH'),
    agreed: values<AgreedHours>((sk) => sk === 'AGREED'),
    refusals: values<PairRefusals>((sk) => sk.startsWith('REFUSAL#')),
  };
}

async function world(workers: number): Promise<{ all: CoOp; circle: Member; opportunity: Opportunity }> {
  const all = await coOp(['clapton'], workers);
  const circle = all.circles[0] as Member;
  const opportunity = await publishOpportunity(circle.context(), {
    ...{ teamId: TEAM, ownerId: OWNER, need, whereabouts, shows: [] },
    stretches: [{ weekday: 6, from: '13:00', to: '15:00' }],
  });
  return { all, circle, opportunity };
}

const step = fc.record({
  what: fc.constantFrom(
    ...[
      'try',
      'try',
      'try',
      'yes',
      'session',
      'accept',
      'accept',
      'stop',
      'stop',
      'name',
      'answer',
      'answer',
    ],
    ...['widen', 'claim', 'claim', 'answerClaim', 'answerClaim', 'end', 'refuse', 'takeBack', 'pass'],
  ),
  side: fc.constantFrom(...sides),
  which: fc.nat({ max: 30 }),
  who: fc.nat({ max: 1 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

async function take(
  { all, circle, opportunity }: Awaited<ReturnType<typeof world>>,
  { what, side, which, who }: Step,
): Promise<void> {
  const context = circle.context();
  const workerId = circle.workers[who] as string;
  const { matches, agreed, occurrences, homeClaims } = kept(circle);
  const match = matches.find((one) => one.workerId === workerId);
  const at = (hours: number): InstantText => addTo(all.now(), { hours });
  const session = match && pick(match.sessions, which);
  const gap = pick(occurrences, which);
  const claim = pick(
    homeClaims.filter((one) => one.workerId === workerId && isLive(one)),
    which,
  );
  const pair = { teamId: TEAM, workerId, by: side } as const;
  const yes = (here: CommandContext, of: Side) =>
    sayYes(here, {
      ...{ opportunityId: opportunity.id, workerId, side: of, isWhoIsAskedFor: false },
      by: of === 'OWNER' ? OWNER : workerId,
    });
  switch (what) {
    case 'yes':
      await yes(context, side);
      return;
    case 'try': {
      await yes(context, 'WORKER');
      const { id: matchId } = await yes(context, 'OWNER');
      const window = { from: at(which + 1), to: at(which + 3) };
      const { sessions } = await proposeTrialSession(context, { matchId, side: 'OWNER', window });
      const sessionId = sessions.at(-1)?.id ?? '';
      await acceptTrialSession(context, { matchId, side: 'WORKER', sessionId });
      return;
    }
    case 'session':
      if (match)
        await proposeTrialSession(context, {
          ...{ matchId: match.id, side },
          window: { from: at(which + 1), to: at(which + 3) },
        });
      return;
    case 'accept':
      if (match && session)
        await acceptTrialSession(context, { matchId: match.id, side, sessionId: session.id });
      return;
    case 'stop':
      if (match) await stopMatch(context, { matchId: match.id, side });
      return;
    case 'name':
      if (agreed.length < 5)
        await agreeHours(context, {
          ...{ teamId: TEAM, ownerId: OWNER, weekday: 1 + (which % 7), from: '16:00', to: '18:00' },
          ...{ startsOn: '2026-11-01', need, whereabouts, workerId, acceptNewPerson: true },
        });
      return;
    case 'answer': {
      const hours = pick(
        agreed.filter(({ named }) => named?.workerId === workerId),
        which,
      );
      if (hours) await answerHours(context, workerId, { id: hours.id, accept: side === 'WORKER' });
      return;
    }
    case 'widen':
      if (gap) await widenGap(context, { gapId: gap.id, to: 'CIRCLE' });
      return;
    case 'claim':
      if (gap?.offer) await claimHours(context, workerId, { offerId: gap.offer.id });
      return;
    case 'answerClaim':
      if (gap?.claimId)
        await answerClaim(context, {
          ...{ gapId: gap.id, claimId: gap.claimId, ownerId: OWNER, accept: which % 4 > 0 },
        });
      else if (claim) await releaseClaim(context, workerId, claim.id);
      return;
    case 'end':
      await endWorkingTogether(context, pair);
      return;
    case 'refuse':
      await refuse(context, { teamId: TEAM, about: { workerId }, side });
      return;
    case 'takeBack':
      await takeBackRefusal(context, { teamId: TEAM, about: { workerId }, side });
      return;
    case 'pass':
      all.pass(which);
  }
}

/** Every visit that lies ahead, with the yeses it rests on: none without both of them live now (invariant 3). */
function check(circle: Member, now: InstantText): void {
  const { visits, matches, agreed, homeClaims, hostClaims, occurrences, refusals } = kept(circle);
  const ahead = visits.filter(({ state, window }) => state === 'PLANNED' && isBefore(now, window.from));
  for (const { id, workerId, host, claimId } of ahead) {
    const { owner, worker } = liveConsents(matches.find((one) => one.id === host?.matchId) ?? ENDED);
    const named = agreed.find((one) => one.id === host?.agreedId)?.named;
    const isLiveStill = host?.matchId
      ? owner && worker
      : claimId
        ? hostClaims.find((one) => one.id === claimId)?.state === 'ACCEPTED'
        : named?.workerId === workerId && named.answer === 'ACCEPTED';
    expect(Boolean(isLiveStill)).toBe(true);
    const gap = occurrences.find((one) => one.visitId === id);
    expect(gap === undefined).toBe(host?.matchId !== undefined);
  }
  for (const { about, teamId } of refusals.filter(isRefused)) {
    const theirs = ({ workerId }: { readonly workerId: string }) => workerId === about.workerId;
    expect(ahead.filter((visit) => theirs(visit) && visit.host?.teamId === teamId)).toEqual([]);
    expect(
      homeClaims.filter((claim) => theirs(claim) && isLive(claim) && isBefore(now, claim.window.from)),
    ).toEqual([]);
    expect(matches.filter((match) => theirs(match) && !match.ended)).toEqual([]);
  }
}

const ENDED: Match = { ended: {} } as Match;

it('M5, invariant 3: through whatever two pairs do, no visit lies ahead without two live consents, and none past a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 24 }), async (steps) => {
      const here = await world(2);
      for (const one of steps) {
        await attempt(() => take(here, one));
        check(here.circle, here.all.now());
      }
    }),
    { numRuns: 15 },
  );
});

it('M3, M5: however many declined, stopped or gave hours back, the order of candidates and its reasons stay', async () => {
  const declines = fc.array(
    fc.record({ who: fc.nat({ max: 3 }), side: fc.constantFrom(...sides), way: fc.nat({ max: 2 }) }),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(declines, async (list) => {
      const here = await world(4);
      const { circle, opportunity } = here;
      const before = (await poolOf(circle.context(), opportunity)).candidates;
      for (const { who, side, way } of list) {
        const workerId = circle.workers[who] as string;
        const context = circle.context();
        const of = { opportunityId: opportunity.id, workerId, isWhoIsAskedFor: false };
        await attempt(async () => {
          if (way === 0) {
            const { id } = await sayYes(context, { ...of, side: 'WORKER', by: workerId });
            await sayYes(context, { ...of, side: 'OWNER', by: OWNER });
            await stopMatch(context, { matchId: id, side });
          } else if (way === 1) {
            const hours = {
              weekday: 2,
              from: '16:00',
              to: '18:00',
              startsOn: '2026-11-01',
              acceptNewPerson: true,
            };
            const { id } = await agreeHours(context, {
              ...{ teamId: TEAM, ownerId: OWNER, need, whereabouts, workerId, ...hours },
            });
            await answerHours(context, workerId, { id, accept: false });
          } else await endWorkingTogether(context, { teamId: TEAM, workerId, by: side });
        });
      }
      expect((await poolOf(circle.context(), opportunity)).candidates).toEqual(before);
      expect(before).toHaveLength(4);
    }),
    { numRuns: 8 },
  );
});
