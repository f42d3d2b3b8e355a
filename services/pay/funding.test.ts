import { newId } from '@kith/kernel';
import { serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { FUNDING, FundedTeam, whole } from './testing/funded-team.ts';

const bench = serviceBench({ service: 'pay', subgraph: definition, consumers }, ['clapton', 'raglan'], {
  raglan: 'Wales',
});

describe('P13: who pays for a team', () => {
  it('is said with parts, references and a weekly budget, and holds from its day until the next', async () => {
    const team = await FundedTeam.fresh(bench);
    const shares = [
      { route: 'COUNCIL_MANAGED', basisPoints: 7_500, reference: 'PO-4711' },
      { route: 'SELF_FUNDED', basisPoints: 2_500 },
    ];
    expect(await team.fund({ from: '2026-11-30', shares, weeklyPence: 41_200 })).toMatchObject({
      from: '2026-11-30',
      weekly: { pence: 41_200 },
      setBy: 'bernice',
      shares: [
        {
          basisPoints: 7_500,
          payer: { route: 'COUNCIL_MANAGED', name: 'Test Council', reference: 'PO-4711' },
        },
        { basisPoints: 2_500, payer: { route: 'SELF_FUNDED', name: null, reference: null } },
      ],
    });
    await team.fund({ from: '2026-12-14', shares: whole('DIRECT_PAYMENT') });
    const on = (day: string) => team.sees<{ from: string } | null>(`funding(on: "${day}") { from }`);
    expect([await on('2026-11-29'), await on('2026-12-13'), await on('2027-06-01')]).toEqual([
      null,
      { from: '2026-11-30' },
      { from: '2026-12-14' },
    ]);
    const all = await team.sees('fundings { edges { node { from weekly { pence } } } }');
    expect(all).toEqual({
      edges: [
        { node: { from: '2026-12-14', weekly: null } },
        { node: { from: '2026-11-30', weekly: { pence: 41_200 } } },
      ],
    });
  });

  it('is refused clearly when the parts are not 100 %, the day is past, or there is no such way here', async () => {
    const team = await FundedTeam.fresh(bench);
    const from = '2026-11-23';
    const half = { route: 'SELF_FUNDED', basisPoints: 5_000 };
    expect(await team.fund({ from, shares: [half] })).toBe('FUNDING_NOT_WHOLE');
    expect(await team.fund({ from, shares: [half, { route: 'NHS', basisPoints: 5_001 }] })).toBe(
      'FUNDING_NOT_WHOLE',
    );
    expect(await team.fund({ from: '2026-11-22', shares: whole('NHS') })).toBe('FUNDING_IN_PAST');
    expect(await team.fund({ from, shares: [half, half] })).toBe('BAD_INPUT');
    expect(await team.fund({ from, shares: whole('SELF_FUNDED', { payer: 'Bernice' }) })).toBe('BAD_INPUT');
    expect(await team.fund({ from, shares: whole('INDIVIDUAL_SERVICE_FUND') })).toBe('BAD_INPUT');
    expect(await team.fund({ from, shares: whole('NHS'), weeklyPence: -1 })).toBe('BAD_INPUT');
    expect(await team.sees('fundings { edges { cursor } }')).toEqual({ edges: [] });
    const welsh = await FundedTeam.fresh(bench, 'raglan');
    const fund = whole('INDIVIDUAL_SERVICE_FUND', { payer: 'Gwent Care Fund' });
    expect(await welsh.fund({ from, shares: fund })).toBe('ROUTE_UNKNOWN');
    expect(await team.fund({ from, shares: fund })).toMatchObject({
      shares: [{ payer: { name: 'Gwent Care Fund' } }],
    });
  });

  it('said again is the same; said otherwise for the same day to come, it is replaced', async () => {
    const team = await FundedTeam.fresh(bench);
    const id = newId('funding');
    const said = { id, from: '2026-12-01', shares: whole('DIRECT_PAYMENT'), weeklyPence: 40_000 };
    const first = await team.fund(said);
    team.pay.setNow('2026-12-05T09:00:00Z');
    // Repeated when its day is past: nothing is changed, so nothing is refused.
    expect(await team.fund(said)).toEqual(first);
    expect(await team.fund({ ...said, weeklyPence: 50_000 })).toBe('ID_TAKEN');
    await team.fund({ from: '2026-12-08', shares: whole('DIRECT_PAYMENT'), weeklyPence: 45_000 });
    await team.fund({ from: '2026-12-08', shares: whole('DIRECT_PAYMENT'), weeklyPence: 50_000 });
    const all = await team.sees('fundings { edges { node { from weekly { pence } } } }');
    expect(all).toEqual({
      edges: [
        { node: { from: '2026-12-08', weekly: { pence: 50_000 } } },
        { node: { from: '2026-12-01', weekly: { pence: 40_000 } } },
      ],
    });
  });

  it('is set by the owner or their advocate, read by those who keep an eye on money, and hidden from everyone else', async () => {
    const team = await FundedTeam.fresh(bench);
    const said = { from: '2026-11-23', shares: whole('SELF_FUNDED') };
    const readers = [
      team.is('OWNER'),
      team.is('FAMILY_FRIEND', { hats: ['advocate'] }),
      team.is('FAMILY_FRIEND', { hats: ['budget'] }),
      team.is('PROFESSIONAL', { scopes: ['BUDGET'] }),
    ];
    const others = [
      ...['PAID_WORKER', 'VOLUNTEER', 'PEER', 'FAMILY_FRIEND', 'TEAM_STARTER'].map((kind) => team.is(kind)),
      team.is('PAID_WORKER', { hats: ['rota', 'budget'] }),
      team.is('PROFESSIONAL', { scopes: ['PLAN'] }),
    ];
    const set = async (asker: (typeof readers)[number]) =>
      team.does('setFunding', { teamId: team.teamId, ...said }, FUNDING, asker);
    expect(await Promise.all(readers.slice(2).map(set))).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED']);
    expect(await Promise.all(others.map(set))).toEqual(others.map(() => 'NOT_ALLOWED'));
    for (const asker of readers.slice(0, 2)) expect(await set(asker)).toMatchObject({ from: said.from });
    const fields = [
      'funding { id }',
      'fundings { edges { cursor } }',
      'budget { from }',
      'monthBudget { from }',
      'charges(from: "2026-11-01", to: "2026-11-30") { from }',
    ];
    for (const field of fields) {
      for (const asker of readers) expect(await team.sees(field, asker)).not.toBe('NOT_ALLOWED');
      for (const asker of others) expect(await team.sees(field, asker)).toBe('NOT_ALLOWED');
      const stranger = { relations: [{ teamId: newId('team'), kind: 'OWNER' }] };
      expect(await team.sees(field, stranger)).toBe('NOT_FOUND');
    }
    const stranger = { relations: [] };
    expect(await team.fund(said, stranger)).toBe('NOT_FOUND');
  });
});
