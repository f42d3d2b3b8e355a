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

type Country = Parameters<typeof rightsIn>[0];
const COUNTRIES: readonly Country[] = ['England', 'Wales', 'Scotland', 'Northern Ireland'];
const EVERYWHERE = [
  'advocate',
  'assessment',
  'benefits',
  'carer',
  'carer-benefit',
  'charges',
  'complaint',
  'direct-payment',
  'plan',
  'review',
];
const ONLY_IN: Record<Country, readonly string[]> = {
  England: ['information'],
  Wales: ['information', 'welsh'],
  // Being told is about the four ways there, and personal care is free of charge.
  Scotland: ['informed', 'personal-care'],
  'Northern Ireland': ['information'],
};
/** The lines of each country that wait to be compared with a page: mend this when one was. */
const NOT_COMPARED: Record<Country, readonly string[]> = {
  England: ['carer-benefit'],
  Wales: ['plan', 'review', 'carer-benefit'],
  Scotland: [],
  'Northern Ireland': [],
};
const complaint = (on: string) =>
  rightsIn('Northern Ireland', on).find(({ key }) => key === 'complaint')?.source;

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
    expect(keys('Northern Ireland', '2025-12-31')).toContain('complaint');
    expect(complaint('2025-12-31')).toContain('Directions (Northern Ireland) 2009');
    expect(complaint('2026-01-01')).toContain('Ombudsman Act (Northern Ireland) 2016');
  });

  it.each(COUNTRIES)(
    'K12: %s has each kind of line once, and says what was compared with what is published',
    (country) => {
      const lines = rightsIn(country, '2026-11-22');
      expect(lines.map(({ key }) => key).sort()).toEqual([...EVERYWHERE, ...ONLY_IN[country]].sort());
      for (const { words, source, from, confirmed } of lines) {
        expect(words.length).toBeLessThan(320);
        expect(source).toBeTruthy();
        expect(from <= '2026-11-22').toBe(true);
        if (confirmed)
          expect(confirmed).toEqual({ on: '2026-11-22', at: expect.stringMatching(/^https:\/\//) });
      }
      const open = lines.filter(({ confirmed }) => !confirmed).map(({ key }) => key);
      expect(open).toEqual(NOT_COMPARED[country]);
    },
  );

  it('F15: no line of one country leans on the law of another', () => {
    const OWN: Record<Country, RegExp> = {
      England: /Wales|Scotland|Northern Ireland/,
      Wales: /Care Act 2014|England|CQC|Scotland|Northern Ireland/,
      Scotland: /Care Act 2014|England|Wales|CQC|Northern Ireland/,
      'Northern Ireland': /Care Act 2014|England|Wales|CQC|Scotland|council(?! helps| speaks)/,
    };
    for (const country of COUNTRIES)
      for (const { title, words, source } of rightsIn(country, '2026-11-22'))
        expect(`${title} ${words} ${source}`).not.toMatch(OWN[country]);
  });

  it('K12: the page says of each line whether it was compared with what is published', async () => {
    there = await Neighbourhood.fresh(bench);
    there.service.setNow('2026-11-22T09:00:00Z');
    const { rights } = await there.ofTeam('bernice', 'rights { page lines { key confirmedOn confirmedAt } }');
    const { page, lines } = rights as { page: string; lines: { confirmedOn: string | null }[] };
    expect(page.match(/We compared it with what is published on 22 November 2026\./g)).toHaveLength(
      lines.filter(({ confirmedOn }) => confirmedOn).length,
    );
    expect(page.match(/We have not compared it/g)).toHaveLength(NOT_COMPARED.England.length);
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
