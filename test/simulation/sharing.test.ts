import { newId } from '@kith/kernel';
import { seededFaults } from '@kith/local-cloud';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoPerson } from '../../scripts/demo-data/index.ts';
import { dice } from '../support/dice.ts';
import { becomeWorker, offerHours, someone } from '../support/neighbours.ts';
import { startTestCoOp, type TestCoOp } from '../support/test-co-op.ts';

const SEED = Number(process.env.KITH_SEED ?? 20_261_121);
const STEPS = 90;
const CIRCLES = ['clapton', 'homerton', 'stoke-newington'] as const;

/** Only those with an agreement: Homerton and Stoke Newington are not neighbours. */
const NEAR: Record<string, readonly string[]> = {
  clapton: ['homerton', 'stoke-newington'],
  homerton: ['clapton'],
  'stoke-newington': ['clapton'],
};

const DISTRICT: Record<string, string> = { clapton: 'E5', homerton: 'E9' };

const leads = CIRCLES.map((circle) => someone(circle, 'lead', ['vetting_lead', 'commons_coordinator']));
const workers = CIRCLES.flatMap((circle) => [1, 2, 3].map((number) => someone(circle, `worker-${number}`)));
const owners = CIRCLES.flatMap((circle) => [1, 2].map((number) => someone(circle, `owner-${number}`)));

interface Window {
  from: string;
  to: string;
}
/** A claim or a visit, as its worker and its team see it. */
interface HeldRow extends Window {
  id: string;
  state: string;
  hostCircle: string;
}
interface GapRow extends Window {
  id: string;
  state: string;
  claim: { id: string; homeCircle: string } | null;
}

const edgesOf = <T>(connection: { edges: { node: T }[] } | null | undefined): T[] =>
  (connection?.edges ?? []).map(({ node }) => node);

describe(`sharing under faults, seed ${SEED}`, () => {
  let coOp: TestCoOp;
  const roll = dice(SEED);

  const as = <T>(person: DemoPerson, query: string, variables?: Record<string, unknown>) =>
    coOp.circle(person.circle).as<T>(person.username, query, variables);

  beforeAll(async () => {
    coOp = await startTestCoOp(CIRCLES, {
      morePeople: [...leads, ...workers, ...owners],
      faults: seededFaults({
        seed: SEED,
        duplicate: 0.2,
        delay: 0.5,
        maximumDelayMs: 300,
        drop: 0.1,
        throttle: 0.05,
      }),
      tableFaults: { seed: SEED, conflict: 0.03 },
    });
    for (const worker of workers) {
      await becomeWorker(coOp.circle(worker.circle), 'lead', worker, NEAR[worker.circle] ?? []);
    }
    const starts = ['08:00', '09:00', '10:00'];
    for (const [index, owner] of owners.entries()) {
      const from = starts[index % starts.length] ?? '08:00';
      const to = `${Number(from.slice(0, 2)) + 3}:00`.padStart(5, '0');
      const outwardCode = DISTRICT[owner.circle] ?? 'N16';
      await offerHours(coOp.circle(owner.circle), owner, { from, to, outwardCode });
    }
  });
  afterAll(() => coOp?.stop());

  const gapsOf = async (owner: DemoPerson): Promise<GapRow[]> => {
    const answer = await as<{ myTeams: { edges: { node: { gaps: { edges: { node: GapRow }[] } } }[] } }>(
      owner,
      '{ myTeams(first: 3) { edges { node { gaps(first: 50) { edges { node { id from to state claim { id homeCircle } } } } } } } }',
    );
    return edgesOf(answer.myTeams).flatMap(({ gaps }) => edgesOf(gaps));
  };
  const teamVisitsOf = async (owner: DemoPerson): Promise<HeldRow[]> => {
    const answer = await as<{ myTeams: { edges: { node: { visits: { edges: { node: HeldRow }[] } } }[] } }>(
      owner,
      '{ myTeams(first: 3) { edges { node { visits(first: 50) { edges { node { id from to state hostCircle } } } } } } }',
    );
    return edgesOf(answer.myTeams).flatMap(({ visits }) => edgesOf(visits));
  };
  const claimsOf = async (worker: DemoPerson): Promise<HeldRow[]> =>
    edgesOf(
      (
        await as<{ myClaims: { edges: { node: HeldRow }[] } }>(
          worker,
          '{ myClaims(first: 100) { edges { node { id from to state hostCircle } } } }',
        )
      ).myClaims,
    );
  const visitsOf = async (worker: DemoPerson): Promise<HeldRow[]> =>
    edgesOf(
      (
        await as<{ myVisits: { edges: { node: HeldRow }[] } }>(
          worker,
          '{ myVisits(first: 100) { edges { node { id from to state hostCircle } } } }',
        )
      ).myVisits,
    );

  /** One thing someone does at random; being refused with a code is fine, anything else is not. */
  async function something(): Promise<void> {
    const worker = roll.pick(workers);
    const owner = roll.pick(owners);
    const act = roll.pick(['claim', 'claim', 'claim', 'answer', 'answer', 'answer', 'release', 'widen']);
    if (act === 'claim') {
      const open = edgesOf(
        (
          await as<{ openHours: { edges: { node: { id: string } }[] } }>(
            worker,
            '{ openHours(first: 50) { edges { node { id } } } }',
          )
        ).openHours,
      );
      const chosen = roll.maybe(open);
      if (chosen)
        await as(worker, 'mutation ($input: ClaimHoursInput!) { claimHours(input: $input) { id } }', {
          input: { id: newId('claim'), offerId: chosen.id },
        });
    }
    if (act === 'release') {
      const chosen = roll.maybe(
        (await claimsOf(worker)).filter(({ state }) => state === 'WAITING' || state === 'ACCEPTED'),
      );
      if (chosen)
        await as(worker, 'mutation ($input: ReleaseClaimInput!) { releaseClaim(input: $input) { id } }', {
          input: { claimId: chosen.id },
        });
    }
    if (act === 'answer') {
      const chosen = roll.maybe((await gapsOf(owner)).filter(({ state }) => state === 'CLAIMED'));
      if (chosen?.claim) {
        const input = { gapId: chosen.id, claimId: chosen.claim.id, accept: roll.pick([true, true, false]) };
        await as(owner, 'mutation ($input: AnswerClaimInput!) { answerClaim(input: $input) { id } }', {
          input,
        });
      }
    }
    if (act === 'widen') {
      const chosen = roll.maybe((await gapsOf(owner)).filter(({ state }) => state === 'OPEN'));
      if (chosen)
        await as(owner, 'mutation ($input: WidenGapInput!) { widenGap(input: $input) { id } }', {
          input: { gapId: chosen.id, to: 'NEIGHBOURS' },
        });
    }
  }

  it('after messages stop, no slot has two workers, no worker two slots, and both circles agree (invariants 1, 2, 4)', async () => {
    const refusals = new Map<string, number>();
    for (let step = 0; step < STEPS; step += 3) {
      await Promise.all(
        [something(), something(), something()].map((doing) =>
          doing.catch((error: Error) => {
            const code = error.message.split(':')[0] ?? '';
            refusals.set(code, (refusals.get(code) ?? 0) + 1);
          }),
        ),
      );
    }
    await coOp.cloud.idle();
    expect([...refusals.keys()].filter((code) => /INTERNAL|ERROR|UNAVAILABLE/.test(code))).toEqual([]);
    expect(coOp.cloud.deadLetters()).toEqual([]);

    const claims = (
      await Promise.all(
        workers.map(async (worker) => (await claimsOf(worker)).map((claim) => ({ ...claim, worker }))),
      )
    ).flat();
    const atHome = claims
      .filter(({ state }) => state === 'WAITING' || state === 'ACCEPTED')
      .map(({ id, state }) => `${ulidOf(id)} ${state}`);
    const atHosts = await Promise.all(
      owners.map(async (owner) => [
        ...(await gapsOf(owner)).flatMap(({ state, claim }) =>
          state === 'CLAIMED' && claim ? [`${ulidOf(claim.id)} WAITING`] : [],
        ),
        ...(await teamVisitsOf(owner)).flatMap(({ id, state }) =>
          state === 'PLANNED' ? [`${ulidOf(id)} ACCEPTED`] : [],
        ),
      ]),
    );
    expect(atHome.sort()).toEqual(atHosts.flat().sort());

    for (const worker of workers) {
      const slots = [
        ...claims.filter((claim) => claim.worker === worker && claim.state === 'WAITING'),
        ...(await visitsOf(worker)).filter(({ state }) => state === 'PLANNED'),
      ].sort((a, b) => (a.from < b.from ? -1 : 1));
      for (const [index, slot] of slots.entries()) {
        const next = slots[index + 1];
        if (next) expect(Date.parse(next.from)).toBeGreaterThanOrEqual(Date.parse(slot.to));
      }
    }
  });

  /** Visits that a worker makes in another circle. */
  const abroad = async (): Promise<boolean> => {
    const planned = await Promise.all(
      workers.map(async (worker) => ({ worker, visits: await visitsOf(worker) })),
    );
    return planned.some(({ worker, visits }) =>
      visits.some(({ state, hostCircle }) => state === 'PLANNED' && hostCircle !== worker.circle),
    );
  };

  it('every minute worked is paid once, charged once, and nets to zero over circles (invariant 5)', async () => {
    // Dice may end without a shared visit: then people go on until there is one.
    for (let more = 0; more < 60 && !(await abroad()); more++) {
      await something().catch(() => undefined);
      await coOp.cloud.idle();
    }
    await coOp.cloud.advanceClock(4 * 24 * 3600_000);
    await coOp.cloud.idle();
    const shared: { visit: HeldRow; worker: DemoPerson }[] = [];
    for (const worker of workers) {
      for (const visit of (await visitsOf(worker)).filter(({ state }) => state === 'PLANNED')) {
        const log = 'mutation ($input: LogVisitInput!) { logVisit(input: $input) { state } }';
        const input = {
          visitId: visit.id,
          time: [
            { kind: 'CONTACT', minutes: 180 },
            { kind: 'TRAVEL', minutes: 20 },
          ],
        };
        await as(worker, log, { input });
        if (visit.hostCircle !== worker.circle) shared.push({ visit, worker });
      }
    }
    await coOp.cloud.idle();
    for (const owner of owners) {
      const teams = await as<{
        myTeams: { edges: { node: { timeToConfirm: { edges: { node: { visit: { id: string } } }[] } } }[] };
      }>(
        owner,
        '{ myTeams(first: 3) { edges { node { timeToConfirm(first: 50) { edges { node { visit { id } } } } } } } }',
      );
      for (const { visit } of edgesOf(teams.myTeams).flatMap(({ timeToConfirm }) => edgesOf(timeToConfirm))) {
        const confirm = 'mutation ($input: ConfirmVisitInput!) { confirmVisit(input: $input) { state } }';
        await as(owner, confirm, { input: { visitId: visit.id } });
        await as(owner, confirm, { input: { visitId: visit.id } }).catch(() => undefined);
      }
    }
    await coOp.cloud.idle();
    expect(coOp.cloud.deadLetters()).toEqual([]);

    const months = [...new Set(shared.map(({ visit }) => visit.from.slice(0, 7)))];
    let lentAbroad = 0;
    for (const month of months) {
      for (const [a, b] of [
        ['clapton', 'homerton'],
        ['clapton', 'stoke-newington'],
      ] as const) {
        const [atA, atB] = await Promise.all([settlement(a, b, month), settlement(b, a, month)]);
        expect(atA.net.pence + atB.net.pence).toBe(0);
        expect([atA.minutesLent, atA.due.pence]).toEqual([atB.minutesReceived, atB.owed.pence]);
        expect([atB.minutesLent, atB.due.pence]).toEqual([atA.minutesReceived, atA.owed.pence]);
        lentAbroad += atA.minutesLent + atB.minutesLent;
      }
    }
    expect(lentAbroad).toBe(shared.length * 180);
    expect(shared.length).toBeGreaterThan(0);
  });

  async function settlement(circle: string, neighbour: string, month: string) {
    const lead = leads.find((one) => one.circle === circle);
    if (!lead) throw new Error(`${circle} has no lead.`);
    const answer = await as<{
      settlement: {
        minutesLent: number;
        minutesReceived: number;
        due: { pence: number };
        owed: { pence: number };
        net: { pence: number };
      };
    }>(
      lead,
      'query ($neighbour: ID!, $month: String!) { settlement(neighbour: $neighbour, month: $month) { minutesLent minutesReceived due { pence } owed { pence } net { pence } } }',
      { neighbour, month },
    );
    return answer.settlement;
  }
});

/** What a claim and the visit it became have in common. */
function ulidOf(id: string): string {
  return id.slice(id.indexOf('_') + 1);
}
