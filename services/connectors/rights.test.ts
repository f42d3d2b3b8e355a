import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { rightsIn } from './domain/rights/checklist.ts';
import { connectorsBench, Neighbourhood } from './testing/circle.ts';

const bench = connectorsBench();
let there: Neighbourhood;
beforeEach(async () => {
  there = await Neighbourhood.fresh(bench);
  there.service.setNow('2026-11-22T09:00:00Z');
});

const RIGHTS = 'country lines { key title words source explained { by { id } on } }';
const explain = (person: string, more: object = {}) =>
  there.does(
    person,
    'explainRight',
    { teamId: there.teamId, line: 'direct-payment', on: '2026-11-20', ...more },
    RIGHTS,
  );
const lineOf = (answer: unknown, key: string) =>
  (answer as { lines: { key: string; explained: unknown }[] }).lines.find((line) => line.key === key);

describe('rights and options', () => {
  it('K12: a new team has a plain checklist of its country, and each line says who explained it and when', async () => {
    const { rights } = await there.ofTeam('bernice', `rights { ${RIGHTS} }`);
    expect(rights).toMatchObject({ country: 'England' });
    expect(lineOf(rights, 'direct-payment')).toMatchObject({
      explained: null,
      source: expect.stringContaining('31'),
    });
    const explained = { by: { id: 'wim' }, on: '2026-11-20' };
    expect(lineOf(await explain('wim'), 'direct-payment')).toMatchObject({ explained });
    expect(lineOf(await explain('ana', { on: '2026-11-01' }), 'direct-payment')).toMatchObject({ explained });
    expect(lineOf(await explain('ana', { on: '2026-11-21' }), 'direct-payment')).toMatchObject({
      explained: { by: { id: 'ana' }, on: '2026-11-21' },
    });
  });

  it('K12: can be printed, with room to write in what nobody explained yet; no name is on it', async () => {
    await explain('wim');
    const { rights } = await there.ofTeam('bernice', 'rights { page }');
    const { page } = rights as { page: string };
    expect(page).toContain('Explained on 20 November 2026.');
    expect(page.match(/Explained by, and on:/g)).toHaveLength(rightsIn('England', '2026-11-22').length - 1);
    expect(page).not.toContain('wim');
  });

  it('K12: each country has its own law, dated: self-directed support in Scotland since April 2014', () => {
    const keys = (country: Parameters<typeof rightsIn>[0], on: string) =>
      rightsIn(country, on).map(({ key }) => key);
    expect(keys('Scotland', '2014-03-31')).not.toContain('direct-payment');
    expect(keys('Scotland', '2014-04-01')).toContain('direct-payment');
    expect(keys('Wales', '2026-11-22')).toContain('welsh');
    for (const country of ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const) {
      expect(keys(country, '2026-11-22')).toEqual(
        expect.arrayContaining(['assessment', 'direct-payment', 'carer', 'complaint']),
      );
      expect(new Set(keys(country, '2026-11-22')).size).toBe(keys(country, '2026-11-22').length);
    }
  });

  it('K12: refuses a line that is not there, a day ahead, and whoever is not of the team', async () => {
    expect(await explain('wim', { line: 'welsh' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await explain('wim', { on: '2026-11-23' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await explain('nadia')).toMatchObject({ code: 'NOT_ALLOWED' });
    for (const teamId of [there.teamId, newId('team')]) {
      expect(await explain('stranger', { teamId })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await there.ofTeam('stranger', 'rights { country }', undefined, teamId)).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });
});
