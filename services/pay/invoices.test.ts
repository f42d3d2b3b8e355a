import { newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { FundedTeam, INVOICE, type SeenInvoice, whole } from './testing/funded-team.ts';
import { takeBack } from './testing/take-back.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers });

const council = { route: 'COUNCIL_MANAGED', reference: 'PO-4711' };
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const total = (all: readonly SeenInvoice[]) => sum(all.map((one) => one.total.pence));
const coordinator = { relations: [], circleHats: ['commons_coordinator'] };
const charged = async (team: FundedTeam, from: string, to: string) =>
  (await team.sees<{ total: { pence: number } }>(`charges(from: "${from}", to: "${to}") { total { pence } }`))
    .total.pence;

async function print(team: FundedTeam, invoice: SeenInvoice | undefined): Promise<string> {
  const query = 'query($id: ID!) { invoice(id: $id) { print } }';
  const asked = { id: invoice?.id };
  const { data } = await team.pay.ask<{ invoice: { print: string } }>('b', query, asked, team.is('OWNER'));
  return data.invoice.print;
}

/** A council pays two thirds, the owner the rest; two visits in December, and it is January. */
const inDecember = bench.seeded((pay) =>
  worked(pay, [
    { ...council, basisPoints: 6_667 },
    { route: 'SELF_FUNDED', basisPoints: 3_333 },
  ]),
);

async function december(): Promise<FundedTeam> {
  const { service, seed: teamId } = await inDecember();
  return new FundedTeam(service, teamId);
}

async function worked(pay: ServiceUnderTest, shares: object[]): Promise<string> {
  const team = new FundedTeam(pay);
  await team.fund({ from: '2026-12-01', shares });
  pay.setNow('2027-01-02T09:00:00Z');
  await team.worked('2026-12-01', 3, 1_850);
  await team.worked('2026-12-31', 4, 1_900);
  return team.teamId;
}

describe('P13: invoices per payer', () => {
  it('split each charge to the penny: all invoices of a month are all that was charged', async () => {
    const team = await december();
    const all = await team.issue('2026-12');
    expect(all).toMatchObject([
      {
        number: 'CLAPTON-000001',
        payer: { route: 'COUNCIL_MANAGED', name: 'Test Council', reference: 'PO-4711' },
        byCard: false,
        isCredit: false,
        total: { pence: 4_348 + 5_954 },
        lines: [
          {
            workedOn: '2026-12-01',
            minutes: 180,
            charge: { pence: 6_521 },
            basisPoints: 6_667,
            amount: { pence: 4_348 },
          },
          { workedOn: '2026-12-31', minutes: 240, charge: { pence: 8_930 }, amount: { pence: 5_954 } },
        ],
      },
      {
        number: 'CLAPTON-000002',
        payer: { route: 'SELF_FUNDED', name: null, reference: null },
        byCard: true,
        total: { pence: 2_173 + 2_976 },
      },
    ]);
    expect(total(all)).toBe(await charged(team, '2026-12-01', '2026-12-31'));
    for (const { lines, total } of all)
      expect(sum(lines.map(({ amount }) => amount.pence))).toBe(total.pence);
  });

  it('of a council-managed budget go to the council with its reference, and ask for no card', async () => {
    const pay = await bench.fresh();
    const shares = whole('COUNCIL_MANAGED', { payer: '<Hackney & Co>', reference: 'PO "1"' });
    const team = new FundedTeam(pay, await worked(pay, shares));
    const [one, ...others] = await team.issue('2026-12');
    expect(others).toEqual([]);
    const page = await print(team, one);
    expect(page).toContain('<h1>Invoice CLAPTON-000001</h1>');
    expect(page).toContain('To: &lt;Hackney &amp; Co&gt;');
    expect(page).toContain('Your reference: PO &quot;1&quot;');
    expect(page).toContain('No card is needed.');
    expect(page).toMatch(/3 h at [^£]*£18\.50[^£]* an hour/);
    expect(page).toMatch(/Total.*£154\.51/s);
    expect(page).not.toMatch(/<script|src=|ines|bernice/i);
  });

  it('follow who paid on each day, when that changes within the month; before anyone said so, the owner pays', async () => {
    const team = await FundedTeam.fresh(bench);
    await team.fund({ from: '2026-12-10', shares: whole('COUNCIL_MANAGED') });
    await team.fund({ from: '2026-12-20', shares: whole('COUNCIL_MANAGED', { reference: 'PO-2' }) });
    team.pay.setNow('2027-01-02T09:00:00Z');
    for (const day of ['01', '09', '10', '19', '20', '31']) await team.worked(`2026-12-${day}`, 1, 2_000);
    const all = await team.issue('2026-12');
    expect(all.map(({ payer, lines }) => [payer, lines.map(({ workedOn }) => workedOn.slice(8))])).toEqual([
      [{ route: 'SELF_FUNDED', name: null, reference: null }, ['01', '09']],
      [{ route: 'COUNCIL_MANAGED', name: 'Test Council', reference: null }, ['10', '19']],
      [{ route: 'COUNCIL_MANAGED', name: 'Test Council', reference: 'PO-2' }, ['20', '31']],
    ]);
  });

  it('are issued once a month, whoever asks however often, also at the same moment', async () => {
    const team = await december();
    const [one, other] = await Promise.all([team.issue('2026-12'), team.issue('2026-12', coordinator)]);
    expect(one).toEqual(other);
    await team.worked('2026-12-15', 1, 2_000);
    expect(await team.issue('2026-12')).toEqual(one);
    const listed = await team.sees<{ edges: { node: { number: string } }[] }>(
      'invoices { edges { node { number } } }',
    );
    expect(listed.edges.map(({ node }) => node.number)).toEqual(['CLAPTON-000002', 'CLAPTON-000001']);
  });

  it('never change: what is confirmed late or taken back goes on the next ones, as lines of its own, split as it was', async () => {
    const team = await december();
    const issued = await team.issue('2026-12');
    await team.worked('2026-12-15', 1, 2_000);
    const [first] = issued[0]?.lines ?? [];
    await takeBack(team.pay, team.teamId, first?.entryId ?? '');
    team.pay.setNow('2027-02-01T09:00:00Z');
    await team.worked('2027-01-04', 1, 2_000);
    const next = await team.issue('2027-01');
    expect(next.map(({ number }) => number)).toEqual(['CLAPTON-000003', 'CLAPTON-000004']);
    expect(next[0]?.lines).toMatchObject([
      { workedOn: '2026-12-01', isLate: true, charge: { pence: -6_521 }, amount: { pence: -4_348 } },
      { workedOn: '2026-12-15', isLate: true, charge: { pence: 2_350 }, amount: { pence: 1_567 } },
      { workedOn: '2027-01-04', isLate: false, charge: { pence: 2_350 }, amount: { pence: 1_567 } },
    ]);
    // More is given back than is owed: it is a credit note, and the first invoices are as they were.
    expect(next[0]).toMatchObject({ isCredit: true, total: { pence: -1_214 } });
    expect(await print(team, next[0])).toMatch(
      /<h1>Credit note CLAPTON-000003.*Taken back: Visit.*nothing to pay/s,
    );
    expect(await team.issue('2026-12')).toEqual(issued);
    expect(total([...issued, ...next])).toBe(await charged(team, '2026-12-01', '2027-01-31'));
  });

  it('numbers have no gaps in a circle, whichever teams they are of and however many are issued at once', async () => {
    const first = await december();
    const second = new FundedTeam(first.pay);
    await second.worked('2026-12-03', 1, 2_000);
    const none = new FundedTeam(first.pay);
    const all = await Promise.all([first.issue('2026-12'), second.issue('2026-12'), none.issue('2026-12')]);
    expect(all[2]).toEqual([]);
    expect(
      all
        .flat()
        .map(({ number }) => number)
        .sort(),
    ).toEqual([1, 2, 3].map((number) => `CLAPTON-00000${number}`));
    const query = `{ invoices(first: 2) { edges { node { number } } pageInfo { hasNextPage } } }`;
    const { data } = await first.pay.ask('gwen', query, {}, coordinator);
    expect(data.invoices).toMatchObject({
      edges: [{ node: { number: 'CLAPTON-000003' } }, { node: { number: 'CLAPTON-000002' } }],
      pageInfo: { hasNextPage: true },
    });
  });

  it('are issued once the month is over', async () => {
    const team = await december();
    expect(await team.issue('2027-01')).toBe('MONTH_NOT_OVER');
    expect(await team.issue('2027-13')).toBe('BAD_INPUT');
  });

  it('are for the owner’s side, a budget professional and the commons coordinator, who sees nothing else of a team', async () => {
    const team = await december();
    const [one] = await team.issue('2026-12');
    const query = `query($id: ID!) { invoice(id: $id) { ${INVOICE} print } }`;
    const code = async (asker: object, id = one?.id) => {
      const { errors } = await team.pay.ask('x', query, { id }, asker);
      return errors?.[0]?.extensions.code ?? 'SEEN';
    };
    const professional = team.is('PROFESSIONAL', { scopes: ['BUDGET'] });
    const keeper = team.is('FAMILY_FRIEND', { hats: ['budget'] });
    for (const asker of [team.is('OWNER'), professional, keeper, coordinator])
      expect(await code(asker)).toBe('SEEN');
    expect(await team.issue('2026-12', professional)).toBe('NOT_ALLOWED');
    for (const kind of ['PAID_WORKER', 'VOLUNTEER', 'PEER']) {
      const asker = team.is(kind, { hats: kind === 'PAID_WORKER' ? ['budget'] : ['rota'] });
      expect(await code(asker)).toBe('NOT_ALLOWED');
      expect(await team.issue('2026-12', asker)).toBe('NOT_ALLOWED');
      expect(await team.sees('invoices { edges { cursor } }', asker)).toBe('NOT_ALLOWED');
    }
    const stranger = { relations: [] };
    expect([await code(stranger), await code(stranger, newId('invoice'))]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    expect(await team.issue('2026-12', stranger)).toBe('NOT_FOUND');
    for (const field of ['funding { id }', 'budget { from }', 'timeToConfirm { edges { cursor } }'])
      expect(await team.sees(field, coordinator)).toBe('NOT_FOUND');
    const all = await team.pay.ask('bernice', '{ invoices { edges { cursor } } }', {}, team.is('OWNER'));
    expect(all.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  });
});
