import type { MeasureName, TrueMeasure } from '@kith/contracts';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { ask, countMembers } from './testing/asking.ts';
import { freeze, nationalBench, october, publish } from './testing/circles-publish.ts';

const of = (measure: MeasureName, percent: number, count = 40): TrueMeasure => {
  const numerator = measure === 'decisionLatency' ? percent * count : (percent * count) / 100;
  return { measure, numerator, denominator: count, of: count, teams: 4 };
};

/** Three circles with an October: Stoke Newington is the best by most, Homerton the smallest. */
async function measured(): Promise<ServiceUnderTest> {
  const national = await nationalBench.fresh('national');
  await publish(national, 'stoke-newington', {
    measures: [of('paidShare', 95), of('uncovered', 5), of('decisionLatency', 3)],
  });
  await publish(national, 'homerton', { measures: [of('paidShare', 75, 4), of('uncovered', 20)] });
  await publish(national, 'clapton', {
    measures: [of('paidShare', 90), of('uncovered', 2.5), of('churn', 50)],
  });
  return national;
}

const consent = (national: ServiceUnderTest, circle: string, consents: boolean, sequence: number) =>
  national.hear('LeagueConsentChanged', { consents }, { circle, sequence, subject: `${circle}:league` });

const BOARD = `query ($month: String!) { fairnessBoard(month: $month) {
  measures { key formula } rows { circle { slug } establishing figures { measure value of } } csv } }`;
const league = (
  measure: string,
) => `query ($month: String!) { leagueTable(month: $month, measure: "${measure}") {
  lessIsBetter rows { place circle { slug } value } } }`;

describe('N3: the fairness board', () => {
  it('shows each circle’s figures, those too few stand behind as *, in the order of names', async () => {
    const national = await measured();
    expect(await ask(national, BOARD, october)).toBeNull();
    await freeze(national, 'month');
    const board = await ask(national, BOARD, october);
    expect(board).toMatchObject({
      rows: [
        {
          circle: { slug: 'clapton' },
          figures: [
            { measure: 'paidShare', value: '90', of: '40' },
            { measure: 'uncovered', value: '2.5', of: '40' },
          ],
        },
        { circle: { slug: 'homerton' }, figures: [{ measure: 'paidShare', value: '*', of: '*' }, {}] },
        { circle: { slug: 'stoke-newington' } },
      ],
    });
    const { csv, measures } = board as { csv: string; measures: { key: string }[] };
    expect(measures.map(({ key }) => key)).toEqual([
      ...['hoursSecurity', 'paidShare', 'livingWage', 'choice', 'uncovered', 'hatsFilled', 'decisionLatency'],
    ]);
    expect(csv.split('\r\n')[2]).toBe('2026-10,homerton,Test homerton,no,,*,,,20,,');
  });

  it('marks circles of less than twelve months as establishing', async () => {
    const national = await nationalBench.fresh('national');
    national.setNow('2024-12-31T09:00:00Z');
    const november = { month: '2024-11' };
    await publish(national, 'clapton', { ...november, measures: [of('paidShare', 90)] });
    await freeze(national, 'month', november);
    expect(await ask(national, BOARD, november)).toMatchObject({ rows: [{ establishing: true }] });
    await consent(national, 'clapton', true, 1);
    expect(await ask(national, league('paidShare'), november)).toMatchObject({ rows: [] });
  });
});

describe('N3: a league table', () => {
  it('has only circles that agree to it, as long as they do, the best first', async () => {
    const national = await measured();
    await freeze(national, 'month');
    const slugs = async (measure: string) => {
      const { rows } = (await ask(national, league(measure), october)) as {
        rows: { place: number; circle: { slug: string } }[];
      };
      return rows.map(({ place, circle }) => [place, circle.slug]);
    };
    expect(await slugs('paidShare')).toEqual([]);
    await consent(national, 'clapton', true, 1);
    await consent(national, 'homerton', true, 1);
    await consent(national, 'stoke-newington', true, 1);
    expect(await slugs('paidShare')).toEqual([
      [1, 'stoke-newington'],
      [2, 'clapton'],
    ]);
    expect((await slugs('uncovered')).map(([, slug]) => slug)).toEqual([
      ...['clapton', 'stoke-newington', 'homerton'],
    ]);
    await consent(national, 'clapton', false, 3);
    await consent(national, 'clapton', true, 2);
    expect(await slugs('paidShare')).toEqual([[1, 'stoke-newington']]);
    expect(await ask(national, league('churn'), october)).toBe('BAD_INPUT');
  });
});

describe('N10: what those who pay or inspect read', () => {
  it('is made of what is published only, with how it was made and what not to read from it', async () => {
    const national = await measured();
    const { hash } = await freeze<{ hash: string }>(national, 'hash');
    const report = `query ($month: String!, $authority: String) {
      commissionerReport(month: $month, authority: $authority) { hash method overall { measure value of }
        circles { circle { slug } } groups { group } measures { key source } } }`;
    expect(await ask(national, report, { ...october, authority: 'Test' })).toMatchObject({
      hash,
      circles: [{}, {}, {}],
      overall: [{ measure: 'churn' }, { measure: 'paidShare' }, { measure: 'uncovered' }, {}],
      method: expect.arrayContaining([expect.stringContaining('establishing')]),
    });
    expect(await ask(national, report, { ...october, authority: 'Calderdale' })).toMatchObject({
      circles: [],
    });
  });
});

describe('N4: members of the co-op by class', () => {
  const truth = { SUPPORTED: 6, ADVOCATE: 0, WORKER: 12, INVESTOR: 3 };

  it('are counted in the snapshot, and in the directory from the newest one', async () => {
    const national = await measured();
    await countMembers(national, 'clapton', truth);
    await countMembers(national, 'homerton', { ...truth, SUPPORTED: 20 });
    await countMembers(national, 'homerton', truth);
    const snapshot = await freeze(national, 'classes { class total cells { circle { slug } value } } csv');
    expect(snapshot).toMatchObject({
      classes: [
        { class: 'SUPPORTED', total: '25', cells: [{ value: '*' }, { value: '20' }] },
        { class: 'ADVOCATE', total: '0' },
        { class: 'WORKER', total: '25' },
        { class: 'INVESTOR', total: '*' },
      ],
      csv: expect.stringContaining('2026-10,1,class,SUPPORTED,,,clapton,*,\r\n'),
    });
    const directory = '{ circles { edges { node { slug classes { class value } } } } }';
    expect(await ask(national, directory)).toMatchObject({
      edges: [
        { node: { slug: 'clapton', classes: [{ class: 'SUPPORTED', value: '*' }, {}, {}, {}] } },
        { node: { slug: 'homerton' } },
        { node: { slug: 'stoke-newington', classes: [] } },
      ],
    });
  });

  it('are refused when what is shown is not what was counted', async () => {
    const national = await nationalBench.fresh('national');
    const shown = countMembers(national, 'clapton', truth, { WORKER: 15 });
    await expect(shown).rejects.toMatchObject({ code: 'EVENT_INVALID' });
  });
});
