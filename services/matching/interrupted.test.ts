import type { Envelope } from '@kith/contracts';
import { find } from '@kith/service-kit';
import { describe, expect, it } from 'vitest';
import { agreeHours } from './commands/agree-hours.ts';
import { answerClaim } from './commands/answer-claim.ts';
import { claimHours } from './commands/claim-hours.ts';
import { hourly } from './commands/hourly.ts';
import { sayYes } from './commands/matches/say-yes.ts';
import { closeOpportunity } from './commands/opportunities/close.ts';
import {
  type HoursToShow,
  publishOpportunity,
  republishOpportunity,
} from './commands/opportunities/publish.ts';
import { refuse, takeBackRefusal } from './commands/pairs/refuse.ts';
import { widenGap } from './commands/widen-gap.ts';
import { stateOf } from './domain/matches/match.ts';
import { agreedHours } from './store/hours.ts';
import { matchLists } from './store/matches.ts';
import { keptBy, type Member, teamIn } from './testing/co-op.ts';
import { hoursNextDoor } from './testing/hours-next-door.ts';
import { interruptedAfter } from './testing/interrupted.ts';

const WEDNESDAY = 3;
const SATURDAYS = ['2026-11-28T09:00:00Z', '2026-12-05T09:00:00Z'];

/** A worker from next door who holds two Saturdays of a team: a visit, and a claim that waits. */
async function visitorWithTwo() {
  const { world, host, home, worker, deliverAll } = await hoursNextDoor();
  const claims = async (from: string) => {
    const gap = keptBy(host).occurrences.find(({ window }) => window.from === from);
    if (!gap) throw new Error('There is no gap.');
    const { offer } = await widenGap(host.context(), { gapId: gap.id, to: 'NEIGHBOURS' });
    await deliverAll();
    await claimHours(home.context(), worker, { offerId: offer?.id ?? '' });
    await deliverAll();
  };
  for (const from of SATURDAYS) await claims(from);
  const [first] = keptBy(host).occurrences.filter(({ state }) => state === 'CLAIMED');
  if (!first?.claimId) throw new Error('There is no claim.');
  const { id: gapId, claimId, ownerId, teamId } = first;
  await answerClaim(host.context(), { gapId, claimId, ownerId, accept: true });
  await deliverAll();
  const [claim] = keptBy(host).hostClaims;
  const about = { circle: home.slug, pairwiseId: claim?.asked?.workerId ?? '' };
  const refusal = { teamId, about, side: 'OWNER' as const };
  const standing = () => ({
    gaps: keptBy(host)
      .occurrences.filter(({ window }) => SATURDAYS.includes(window.from))
      .map(({ state }) => state),
    claims: keptBy(home)
      .homeClaims.map(({ state }) => state)
      .sort(),
    visits: [...keptBy(host).visits, ...keptBy(home).visits].map(({ state }) => state),
  });
  return { world, host, refusal, claims, deliverAll, standing };
}

/** Weekly hours like those there are, on another day. */
async function hoursOn(host: Member, weekday: number) {
  const [gap] = keptBy(host).occurrences;
  const agreed = await find(host.table, agreedHours, gap?.agreedId ?? '');
  if (!agreed) throw new Error('There are no weekly hours.');
  const { id: _, agreedAt: __, named: ___, ...content } = agreed;
  return { ...content, weekday, from: '09:00', to: '11:00' };
}

/** What a circle told its neighbours of what is not going ahead, by type. */
function toldBy({ table }: Member): string[] {
  const said = table.stream.flatMap(({ item }) => ('envelope' in item ? [item.envelope as Envelope] : []));
  return said.map(({ type }) => type).filter((type) => /Declined|Withdrawn/.test(type));
}

/** The same when nothing stops. */
async function toldAtOnce(): Promise<string[]> {
  const { host, refusal } = await visitorWithTwo();
  await refuse(host.context(), refusal);
  return toldBy(host);
}

describe('a refusal of a visitor whose process stopped after it was said', () => {
  const over = {
    gaps: ['OPEN', 'OPEN'],
    claims: ['DECLINED', 'WITHDRAWN'],
    visits: ['CANCELLED', 'CANCELLED'],
  };

  for (const commits of [1, 2, 3])
    it(`M5: is finished by the hourly round, and nothing is told twice (${commits} changes were made)`, async () => {
      const { host, refusal, deliverAll, standing } = await visitorWithTwo();
      await expect(refuse(interruptedAfter(commits, host.context()), refusal)).rejects.toThrow('stopped');
      await hourly(host.context());
      await hourly(host.context());
      expect(toldBy(host)).toEqual(await toldAtOnce());
      await deliverAll();
      expect(standing()).toEqual(over);
    });

  it('M5: what lay ahead then ends also when the refusal was taken back since; what came after it stands', async () => {
    const { world, host, refusal, claims, deliverAll, standing } = await visitorWithTwo();
    await expect(refuse(interruptedAfter(1, host.context()), refusal)).rejects.toThrow('stopped');
    world.pass(1);
    await takeBackRefusal(host.context(), refusal);
    await agreeHours(host.context(), await hoursOn(host, WEDNESDAY));
    await claims('2026-11-25T09:00:00Z');
    await hourly(host.context());
    await deliverAll();
    expect(standing()).toEqual({
      ...over,
      claims: [...over.claims.slice(0, 1), 'WAITING', 'WITHDRAWN'].sort(),
    });
  });
});

describe('an opportunity whose closing stopped half way', () => {
  it('M1: the interest workers showed in it ends with the next hourly round', async () => {
    const { host } = await hoursNextDoor();
    const [workerId = '', other = ''] = host.workers;
    const { id: opportunityId } = await publishOpportunity(host.context(), soughtBy(host));
    for (const each of [workerId, other])
      await sayYes(host.context(), {
        opportunityId,
        workerId: each,
        side: 'WORKER',
        by: each,
        isWhoIsAskedFor: false,
      });
    const closing = closeOpportunity(interruptedAfter(2, host.context()), opportunityId, 'FILLED');
    await expect(closing).rejects.toThrow('stopped');
    const states = async () =>
      (await matchLists.allMatchesOfTeam(host.table, teamIn(host.slug))).map(stateOf).sort();
    expect(await states()).toEqual(['ENDED', 'PROPOSED']);
    await hourly(host.context());
    expect(await states()).toEqual(['ENDED', 'ENDED']);
    const written = host.table.stream.length;
    await hourly(host.context());
    expect(host.table.stream).toHaveLength(written);
  });

  it('M1: shown anew before that, what was left of the interest stands', async () => {
    const { host } = await hoursNextDoor();
    const [workerId = ''] = host.workers;
    const { id: opportunityId } = await publishOpportunity(host.context(), soughtBy(host));
    const yes = { opportunityId, workerId, side: 'WORKER', by: workerId, isWhoIsAskedFor: false } as const;
    await sayYes(host.context(), yes);
    const closing = closeOpportunity(interruptedAfter(1, host.context()), opportunityId, 'FILLED');
    await expect(closing).rejects.toThrow('stopped');
    await republishOpportunity(host.context(), opportunityId);
    await hourly(host.context());
    const [match] = await matchLists.allMatchesOfTeam(host.table, teamIn(host.slug));
    expect(match && stateOf(match)).toBe('PROPOSED');
  });
});

function soughtBy({ slug }: Member): HoursToShow {
  return {
    teamId: teamIn(slug),
    ownerId: `owner-of-${slug}`,
    need: { category: 'companionship', outwardCode: 'E5', skills: [], languages: [], ratePence: 1_900 },
    stretches: [{ weekday: 2, from: '09:00', to: '11:00' }],
    shows: ['AREA', 'TIMES'],
    whereabouts: { name: 'Owner', address: 'An address' },
  };
}
