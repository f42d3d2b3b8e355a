import { createHash } from 'node:crypto';
import type { PublishedMonth, PublishedMonths } from '@kith/contracts/published';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { freeze, threeCircles } from './testing/circles-publish.ts';

let national: ServiceUnderTest;
beforeEach(async () => {
  national = await threeCircles();
});

const asked = (
  route: string,
  parameters: Record<string, string> = {},
  headers: Record<string, string> = {},
) => national.askPage({ route: `GET ${route}`, parameters, headers });
const month = { month: '2026-10' };
const file = (name: string) => asked('/published/{month}/{file}', { ...month, file: name });

describe('what the national co-op publishes to anyone', () => {
  it('N2: nothing before a month is frozen; then the month, its figures and its hash', async () => {
    expect(JSON.parse((await asked('/published')).body)).toEqual({ months: [] });
    expect(await asked('/published/{month}', month)).toMatchObject({ statusCode: 404 });
    const { hash } = await freeze<{ hash: string }>(national, 'hash');
    const { months } = JSON.parse((await asked('/published')).body) as PublishedMonths;
    expect(months).toEqual([{ month: '2026-10', version: 1, frozenOn: '2026-11-23', hash }]);
    const shown = JSON.parse((await asked('/published/{month}', month)).body) as PublishedMonth;
    const visits = shown.counts.find(({ metric }) => metric === 'visits');
    expect(visits).toEqual({
      metric: 'visits',
      cells: [
        { circle: 'clapton', value: '*' },
        { circle: 'homerton', value: '25' },
        { circle: 'stoke-newington', value: '40' },
      ],
      total: '70',
    });
    expect(shown.board.map(({ circle }) => circle.name)).toEqual(
      shown.board.map(({ circle }) => circle.name).toSorted(),
    );
    expect(shown.method.length).toBeGreaterThan(3);
  });

  it('N2: the document is the very bytes that were frozen, and both tables say the same as those for people signed in', async () => {
    const frozen = await freeze<{ hash: string; csv: string }>(national, 'hash csv');
    const { body, headers } = await file('snapshot.json');
    expect(createHash('sha256').update(body).digest('hex')).toBe(frozen.hash);
    expect(headers['content-disposition']).toBe('attachment; filename="kith-2026-10-snapshot.json"');
    expect(await file('figures.csv')).toMatchObject({ statusCode: 200, body: frozen.csv });
    expect((await file('board.csv')).body.split('\r\n')[0]).toContain('month,circle,called,establishing');
    for (const other of ['toString', '..', 'CHECKED'])
      expect(await file(other)).toMatchObject({ statusCode: 404 });
  });

  it('may be kept by whoever has it, and is not sent twice', async () => {
    await freeze(national, 'hash');
    const first = await asked('/published/{month}', month);
    expect(first.headers['cache-control']).toBe('public, max-age=3600');
    const again = await asked('/published/{month}', month, { 'if-none-match': String(first.headers.etag) });
    expect(again).toMatchObject({ statusCode: 304, body: '' });
  });

  it('knows no month but those that are frozen', async () => {
    for (const other of ['2026-09', '2026-13', 'SERIES', '', '2026-10 ', '../CHECKED'])
      expect(await asked('/published/{month}', { month: other })).toMatchObject({ statusCode: 404 });
  });
});
