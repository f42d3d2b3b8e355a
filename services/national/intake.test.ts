import type { EventData, TrueMeasure } from '@kith/contracts';
import { publishMeasure } from '@kith/disclosure';
import { describe, expect, it } from 'vitest';
import { type Counted, counted, nationalBench } from './testing/circles-publish.ts';

const churn: TrueMeasure = { measure: 'churn', numerator: 24, denominator: 40, of: 40, teams: 9 };
const shownChurn = publishMeasure(churn);

/** What comes of a circle’s October: the code it is refused with, and the fields that were wrong. */
async function refusalOf(said: Counted, more: object = {}) {
  const national = await nationalBench.fresh('national');
  const data = await counted(national, 'clapton', said);
  const heard = national.hear('MetricsPublished', { ...data, ...more } as EventData<'MetricsPublished'>, {
    circle: 'clapton',
  });
  const refused = await heard.then(
    () => undefined,
    (error) => error.refusal,
  );
  const kept = (await national.items()).filter(({ pk }) => pk.startsWith('MONTH#'));
  expect(kept.length > 0).toBe(refused === undefined);
  const fields = refused?.fields?.map(({ field, problem }: Record<string, string>) => `${field}: ${problem}`);
  return [refused?.code, ...(fields ?? [])];
}

describe('N1: what a circle publishes', () => {
  it('is kept when all of it is what its true numbers come to', async () => {
    expect(await refusalOf({ counts: { visits: 23 }, measures: [churn] })).toEqual([undefined]);
  });

  it('is refused when its true counts are others, sealed by or for another, or of a month that is not over', async () => {
    const national = await nationalBench.fresh('national');
    const data = await counted(national, 'clapton', { counts: { visits: 23 } });
    const hear = (more: object, circle = 'clapton') =>
      national.hear('MetricsPublished', { ...data, ...more }, { circle });
    await expect(hear({ counts: { ...data.counts, visits: 30 } })).rejects.toMatchObject({
      code: 'EVENT_INVALID',
    });
    await expect(hear({}, 'homerton')).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
    await expect(hear({}, 'national')).rejects.toMatchObject({ code: 'EVENT_FORGED' });
    national.setNow('2026-10-31T23:59:59Z');
    await expect(hear({})).rejects.toMatchObject({ code: 'EVENT_INVALID' });
    expect((await national.items()).filter(({ pk }) => pk.startsWith('MONTH#'))).toEqual([]);
  });

  it.each([
    ['a figure that is not what it comes to', { ...shownChurn, value: 12.5 }, 'measures.churn: not what'],
    ['another number that it rests on', { ...shownChurn, of: 45 }, 'measures.churn: not what its true'],
  ] as const)('is refused with %s', async (_, shown, reason) => {
    const [code, field] = await refusalOf({ measures: [churn], shown: [shown] });
    expect([code, field]).toEqual(['EVENT_INVALID', expect.stringContaining(reason)]);
  });

  it('is refused with a figure that stands twice, that is sealed and not shown, or shown and not sealed', async () => {
    expect(await refusalOf({ measures: [churn, churn] })).toEqual([
      'EVENT_INVALID',
      'measures.churn: stands twice',
    ]);
    expect(await refusalOf({ measures: [churn], shown: [] })).toEqual([
      'EVENT_INVALID',
      'measures: not of as many figures as are sealed',
    ]);
    expect((await refusalOf({ measures: [], shown: [shownChurn] }))[0]).toBe('EVENT_INVALID');
  });

  it('is refused with a round’s score over all groups, and with a figure of the circle by group', async () => {
    const score: TrueMeasure = { measure: 'climate', numerator: 4_000, denominator: 10, of: 10, teams: 2 };
    const misplaced = 'stands by group, or over all, where it must not';
    expect(await refusalOf({ measures: [score] })).toEqual([
      'EVENT_INVALID',
      `measures.climate: ${misplaced}`,
    ]);
    expect(await refusalOf({ measures: [{ ...churn, group: 'OWNERS' }] })).toEqual([
      'EVENT_INVALID',
      `measures.churn.OWNERS: ${misplaced}`,
    ]);
  });

  it.each([
    ['a name beside the counts', { name: 'Bernice' }],
    ['a person among the counts', { counts: { bernice: 5 } }],
    ['words in place of a figure', { measures: [{ ...shownChurn, value: 'Bernice left' }] }],
    ['a name beside a figure', { measures: [{ ...shownChurn, person: 'Bernice' }] }],
    ['counts sealed in no shape at all', { sealedCounts: 'Bernice, Dovid' }],
  ])('is refused with %s', async (_, more) => {
    expect((await refusalOf({ measures: [churn] }, more))[0]).toBe('EVENT_INVALID');
  });
});
