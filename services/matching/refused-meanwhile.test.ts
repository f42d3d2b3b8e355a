import { find } from '@kith/service-kit';
import { describe, expect, it } from 'vitest';
import { agreeHours } from './commands/agree-hours.ts';
import { answerClaim } from './commands/answer-claim.ts';
import { answerHours } from './commands/answer-hours.ts';
import { claimHours } from './commands/claim-hours.ts';
import { hourly } from './commands/hourly.ts';
import { endWorkingTogether } from './commands/pairs/part.ts';
import { refuse } from './commands/pairs/refuse.ts';
import { unfoldAllHours } from './commands/unfold-hours.ts';
import { agreedHours } from './store/hours.ts';
import { attempt, coOp, keptBy, type Member, teamIn } from './testing/co-op.ts';
import { hoursNextDoor } from './testing/hours-next-door.ts';
import { interruptedAfter } from './testing/interrupted.ts';

/** Says a refusal, and stops before anything that lay ahead was undone. */
async function refusesAndStops(circle: Member, said: Omit<Parameters<typeof refuse>[1], 'teamId'>) {
  const refusal = { ...said, teamId: teamIn(circle.slug) };
  await expect(refuse(interruptedAfter(1, circle.context()), refusal)).rejects.toThrow('stopped');
}

/** The owner says yes to the claim that waits: the code it is refused with. */
async function ownerSaysYes(circle: Member): Promise<string | undefined> {
  const gap = keptBy(circle).occurrences.find(({ state }) => state === 'CLAIMED');
  if (!gap?.claimId) throw new Error('No claim waits.');
  const { id: gapId, claimId, ownerId } = gap;
  return attempt(() => answerClaim(circle.context(), { gapId, claimId, ownerId, accept: true }));
}

async function weekly(circle: Member, workerId: string) {
  const [known] = keptBy(circle).occurrences;
  const like = await find(circle.table, agreedHours, known?.agreedId ?? '');
  if (!like) throw new Error('There are no weekly hours.');
  const { id: _, agreedAt: __, ...content } = like;
  return agreeHours(circle.context(), { ...content, weekday: 3, workerId });
}

const alone = async () => {
  const world = await coOp(['clapton'], 1);
  const [circle] = world.circles;
  const [workerId] = circle?.workers ?? [];
  if (!circle || !workerId) throw new Error('There is nobody.');
  return { world, circle, workerId };
};

describe('between a refusal and what follows from it', () => {
  it.each([
    ['WORKER', 'WRONG_STATE'],
    ['OWNER', 'ALREADY_ANSWERED'],
  ] as const)(
    'M5: by the %s, a claim of the pair is not booked: %s, as once it is over',
    async (side, code) => {
      const { circle, workerId } = await alone();
      const [copy] = keptBy(circle).copies;
      await claimHours(circle.context(), workerId, { offerId: copy?.id ?? '' });
      await refusesAndStops(circle, { about: { workerId }, side });
      expect(await ownerSaysYes(circle)).toBe(code);
      await hourly(circle.context());
      expect(keptBy(circle).visits).toEqual([]);
      expect(keptBy(circle).occurrences.every(({ state }) => state === 'OPEN')).toBe(true);
    },
  );

  it('M5, F7: a claim from next door is not booked, and nobody learns where', async () => {
    const { host, home, worker, offerId, deliverAll } = await hoursNextDoor();
    await claimHours(home.context(), worker, { offerId });
    await deliverAll();
    const [claim] = keptBy(host).hostClaims;
    const about = { circle: home.slug, pairwiseId: claim?.asked?.workerId ?? '' };
    await refusesAndStops(host, { about, side: 'OWNER' });
    expect(await ownerSaysYes(host)).toBe('ALREADY_ANSWERED');
    await hourly(host.context());
    await deliverAll();
    expect(keptBy(home).homeClaims).toMatchObject([{ state: 'DECLINED' }]);
    expect(keptBy(host).visits).toEqual([]);
  });

  it('M5: no further day of their weekly hours is booked', async () => {
    const { world, circle, workerId } = await alone();
    const { id } = await weekly(circle, workerId);
    await answerHours(circle.context(), workerId, { id, accept: true });
    const before = keptBy(circle).visits.length;
    await refusesAndStops(circle, { about: { workerId }, side: 'WORKER' });
    world.pass(7 * 24);
    await unfoldAllHours(circle.context());
    expect(keptBy(circle).visits).toHaveLength(before);
  });

  it('M5: hours the worker was never shown end as any do, so that the owner cannot tell', async () => {
    const { circle, workerId } = await alone();
    const teamId = teamIn(circle.slug);
    await refuse(circle.context(), { teamId, about: { workerId }, side: 'WORKER' });
    const { id } = await weekly(circle, workerId);
    await endWorkingTogether(circle.context(), { teamId, workerId, by: 'OWNER' });
    const hours = await find(circle.table, agreedHours, id);
    expect(hours?.named?.answer).toBe('DECLINED');
  });
});
