import { newId } from '@kith/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomeWorker, offerHours, offerSeenBy, someone } from '../support/neighbours.ts';
import { startTestCoOp, type TestCoOp } from '../support/test-co-op.ts';

const CLAIMS = 200;

const lead = someone('clapton', 'lead', ['vetting_lead']);
const workers = Array.from({ length: CLAIMS }, (_, index) => someone('clapton', `worker-${index}`));
const [first] = workers;
const owners = [
  someone('homerton', 'owner'),
  someone('homerton', 'owner-2'),
  someone('stoke-newington', 'owner-3'),
] as const;

const claim = 'mutation ($input: ClaimHoursInput!) { claimHours(input: $input) { id state } }';
const myClaims = '{ myClaims(first: 100) { edges { node { id state } } } }';

interface Claims {
  myClaims: { edges: { node: { id: string; state: string } }[] };
}

describe('when many want the same hours', () => {
  let coOp: TestCoOp;

  beforeAll(async () => {
    coOp = await startTestCoOp(['clapton', 'homerton', 'stoke-newington'], {
      morePeople: [lead, ...workers, ...owners],
    });
    const clapton = coOp.circle('clapton');
    for (let start = 0; start < workers.length; start += 8) {
      await Promise.all(
        workers
          .slice(start, start + 8)
          .map((worker) => becomeWorker(clapton, 'lead', worker, ['homerton', 'stoke-newington'])),
      );
    }
  });
  afterAll(() => coOp?.stop());

  it('200 claims on one offer at the same moment: one is taken, 199 are told ALREADY_TAKEN, nothing stays reserved', async () => {
    const clapton = coOp.circle('clapton');
    const homerton = coOp.circle('homerton');
    const { gapId } = await offerHours(homerton, owners[0], {
      from: '09:00',
      to: '13:00',
      outwardCode: 'E9',
    });
    const offerId = await offerSeenBy(clapton, 'worker-0', 'homerton');

    const outcomes = await Promise.all(
      workers.map(({ username }) =>
        clapton.as(username, claim, { input: { id: newId('claim'), offerId } }).then(
          () => 'TAKEN',
          (error: Error) => error.message.split(':')[0],
        ),
      ),
    );
    await coOp.cloud.idle();

    expect(outcomes.filter((outcome) => outcome === 'TAKEN')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'ALREADY_TAKEN')).toHaveLength(CLAIMS - 1);

    const gap = await homerton.as<{ team: unknown }>(
      'owner',
      '{ myTeams { edges { node { gaps(first: 10) { edges { node { id state claim { id homeCircle } } } } } } } }',
    );
    expect(JSON.stringify(gap)).toContain(`"id":"${gapId}","state":"CLAIMED","claim":{"id":"claim_`);

    const winner = outcomes.indexOf('TAKEN');
    const held = await Promise.all(workers.map(({ username }) => clapton.as<Claims>(username, myClaims)));
    const waiting = held.flatMap(({ myClaims: { edges } }, index) =>
      edges.map(({ node }) => ({ index, state: node.state })),
    );
    expect(waiting).toEqual([{ index: winner, state: 'WAITING' }]);
  });

  it('one worker claiming overlapping hours in two circles at once gets one of them at most', async () => {
    const clapton = coOp.circle('clapton');
    const worker = workers.at(-1) ?? first ?? owners[0];
    await offerHours(coOp.circle('homerton'), owners[1], { from: '14:00', to: '17:00', outwardCode: 'E9' });
    await offerHours(coOp.circle('stoke-newington'), owners[2], {
      from: '15:00',
      to: '18:00',
      outwardCode: 'N16',
    });
    const offers = [
      await offerSeenBy(clapton, worker.username, 'homerton'),
      await offerSeenBy(clapton, worker.username, 'stoke-newington'),
    ];

    const outcomes = await Promise.allSettled(
      offers.map((offerId) => clapton.as(worker.username, claim, { input: { id: newId('claim'), offerId } })),
    );
    await coOp.cloud.idle();

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(
      outcomes.map((outcome) => (outcome.status === 'rejected' ? String(outcome.reason) : '')),
    ).toContainEqual(expect.stringMatching(/OVERLAP/));
    const { myClaims: mine } = await clapton.as<Claims>(worker.username, myClaims);
    expect(mine.edges.filter(({ node }) => node.state === 'WAITING')).toHaveLength(1);
    expect(coOp.cloud.deadLetters()).toEqual([]);
  });
});
