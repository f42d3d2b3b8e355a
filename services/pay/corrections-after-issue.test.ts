import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { balances } from './testing/balances.ts';
import { FundedTeam, INVOICE, type SeenInvoice } from './testing/funded-team.ts';
import { issuedRun, ledgerOf, statementsOf } from './testing/pay-runs.ts';
import { CONFIRM, LOG, minutes } from './testing/two-circles.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

const RATE = 1_850;
/** What the team is charged for so many minutes, and what Ines gets of it (P5). */
const charge = (some: number) => Math.round((some * RATE * 1.175) / 60);
const net = (some: number) => Math.round((some * RATE * 0.925) / 60);
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
const december = { from: '2026-12-01', to: '2026-12-31', period: 'MONTHLY' };
const january = { from: '2027-01-01', to: '2027-01-31', period: 'MONTHLY' };

/** Three visits of December that were paid and invoiced: to a council, two thirds, and the owner. */
const issued = bench.seeded(async (pay) => {
  const team = new FundedTeam(pay);
  const shares = [
    { route: 'COUNCIL_MANAGED', reference: 'PO-1', basisPoints: 6_667 },
    { route: 'SELF_FUNDED', basisPoints: 3_333 },
  ];
  await team.fund({ from: '2026-12-01', shares });
  pay.setNow('2027-01-02T09:00:00Z');
  const visits = [];
  for (const day of ['01', '15', '31']) visits.push(await team.worked(`2026-12-${day}`, 3, RATE));
  await issuedRun(pay, december);
  await team.issue('2026-12');
  return { teamId: team.teamId, visits };
});

async function setUp() {
  const { service: pay, seed } = await issued();
  const team = new FundedTeam(pay, seed.teamId);
  /** Worker and owner both say, with a reason, what a visit really took. */
  const correct = async (visitId: string | undefined, contact: number, at: string) => {
    pay.setNow(at);
    const input = { visitId, time: minutes({ contact }), reason: 'SLIP' };
    const logged = await pay.ask('ines', LOG, { input });
    const confirmed = await pay.ask('bernice', CONFIRM, { input }, team.is('OWNER'));
    expect([logged.errors, confirmed.errors]).toEqual([undefined, undefined]);
  };
  const invoices = async () => {
    const nodes = `invoices(first: 50) { edges { node { ${INVOICE} print } } }`;
    const { edges } = await team.sees<{ edges: { node: SeenInvoice & { print: string } }[] }>(nodes);
    return edges.map(({ node }) => node);
  };
  return { pay, team, visits: seed.visits, correct, invoices };
}

describe('P1: corrections of what is on an issued statement and an issued invoice', () => {
  it('change neither; the next ones show what is taken back and what takes its place, and all adds up to what was worked', async () => {
    const { pay, team, visits, correct, invoices } = await setUp();
    const [statement] = await statementsOf(pay, 'ines');
    const before = await invoices();
    await correct(visits[0], 120, '2027-01-05T09:00:00Z');
    await correct(visits[1], 0, '2027-01-06T09:00:00Z');
    // One is corrected twice before anything else is issued.
    await correct(visits[2], 170, '2027-01-07T09:00:00Z');
    await correct(visits[2], 175, '2027-01-08T09:00:00Z');
    pay.setNow('2027-02-02T09:00:00Z');
    await team.worked('2027-01-11', 2, RATE);
    await issuedRun(pay, january);
    await team.issue('2027-01');

    const [next, same] = await statementsOf(pay, 'ines');
    expect(same).toEqual(statement);
    const all = await invoices();
    expect(all.slice(2)).toEqual(before);

    const lines = next?.lines.map(({ workedOn, reverses, pay: { pence }, isLate }) => [
      workedOn,
      reverses === null ? 'NEW' : 'TAKEN BACK',
      pence,
      isLate,
    ]);
    const full = net(180);
    expect(lines).toEqual([
      ['2026-12-01', 'TAKEN BACK', -full, true],
      ['2026-12-01', 'NEW', net(120), true],
      ['2026-12-15', 'TAKEN BACK', -full, true],
      ['2026-12-15', 'NEW', 0, true],
      ['2026-12-31', 'TAKEN BACK', -full, true],
      ['2026-12-31', 'NEW', net(170), true],
      ['2026-12-31', 'TAKEN BACK', -net(170), true],
      ['2026-12-31', 'NEW', net(175), true],
      ['2027-01-11', 'NEW', net(120), false],
    ]);
    const onFirst = new Set(statement?.lines.map(({ entryId }) => entryId));
    const late = next?.lines.filter(({ reverses }) => onFirst.has(reverses ?? '')) ?? [];
    expect(late).toHaveLength(3);
    // A line of a page never breaks an amount in two.
    const besidesFigures = next?.print.replaceAll(/<span class="figure">[^<]*<\/span>/g, '');
    expect(besidesFigures).toContain('takes back');
    expect(besidesFigures).not.toContain('£');

    const [owner, council] = all;
    expect(council?.print).toContain('Taken back: Visit, corrected, 3 h');
    const theirs = owner?.lines.map(({ workedOn, charge: { pence } }) => [workedOn, pence]);
    expect(council?.lines.map(({ workedOn, charge: { pence } }) => [workedOn, pence])).toEqual(theirs);
    expect(theirs?.sort()).toEqual(
      [
        ['2026-12-01', -charge(180)],
        ['2026-12-01', charge(120)],
        ['2026-12-15', -charge(180)],
        ['2026-12-31', -charge(180)],
        ['2026-12-31', charge(170)],
        ['2026-12-31', -charge(170)],
        ['2026-12-31', charge(175)],
        ['2027-01-11', charge(120)],
      ].sort(),
    );

    // What was worked in the end: 120, none, 175 and 120 minutes.
    const paid = net(120) + net(175) + net(120);
    const charged = charge(120) + charge(175) + charge(120);
    expect((statement?.total.pence ?? 0) + (next?.total.pence ?? 0)).toBe(paid);
    expect(await ledgerOf(pay, 'ines')).toBe(paid);
    expect(sum(all.map(({ total }) => total.pence))).toBe(charged);
    for (const { lines: own, total } of all)
      expect(sum(own.map(({ amount }) => amount.pence))).toBe(total.pence);
    const standing = await balances(pay);
    expect(standing).toEqual({ team: charged, worker: -paid, commons: paid - charged });
  });

  it('made after the next ones too, go on those after them: nothing is told twice', async () => {
    const { pay, team, visits, correct, invoices } = await setUp();
    await correct(visits[0], 120, '2027-01-05T09:00:00Z');
    pay.setNow('2027-02-02T09:00:00Z');
    await issuedRun(pay, january);
    await team.issue('2027-01');
    const before = { statements: await statementsOf(pay, 'ines'), invoices: await invoices() };
    await correct(visits[0], 150, '2027-02-05T09:00:00Z');
    pay.setNow('2027-03-02T09:00:00Z');
    await issuedRun(pay, { from: '2027-02-01', to: '2027-02-28', period: 'MONTHLY' });
    await team.issue('2027-02');

    const [last, ...statements] = await statementsOf(pay, 'ines');
    const [owner, council, ...earlier] = await invoices();
    expect({ statements, invoices: earlier }).toEqual(before);
    expect(last?.lines.map(({ pay: { pence } }) => pence).sort()).toEqual([-net(120), net(150)].sort());
    for (const one of [owner, council])
      expect(one?.lines.map(({ charge: { pence } }) => pence).sort()).toEqual(
        [-charge(120), charge(150)].sort(),
      );
    const ids = [last, ...statements].flatMap((one) => one?.lines.map(({ entryId }) => entryId) ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(sum([last, ...statements].map((one) => one?.total.pence ?? 0))).toBe(net(150) + 2 * net(180));
    expect(sum((await invoices()).map(({ total }) => total.pence))).toBe(charge(150) + 2 * charge(180));
    expect(sum(Object.values(await balances(pay)))).toBe(0);
  });
});
