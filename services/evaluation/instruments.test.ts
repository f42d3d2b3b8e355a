import { newId } from '@kith/kernel';
import { type ServiceUnderTest, serviceBench } from '@kith/service-kit/testing';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumers.ts';
import { definition } from './definition.ts';
import { coordinator, openRound, part, RoundOf } from './testing/round-of.ts';

const bench = serviceBench({ service: 'evaluation', subgraph: definition, consumers });
const seven = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((word) => `Question ${word}`);
const brought = {
  instrument: 'SWEMWBS',
  version: '2009',
  language: 'EN',
  items: seven,
  least: 1,
  greatest: 5,
  labels: [],
};
const licence = {
  instrument: 'SWEMWBS',
  holder: 'Clapton Circle',
  reference: 'R-77',
  from: '2026-01-01',
  until: '2026-12-31',
};

/** The coordinator of a circle sets instruments up. */
function settingUp(circle: ServiceUnderTest) {
  const round = new RoundOf(circle, newId('round'), []);
  const does = (what: string, input: object, asker: object = coordinator) =>
    round.does<{ isUsable: boolean; hindrance: string | null; licence: unknown } | string>(
      'gwen',
      what,
      { ...input },
      'isUsable hindrance licence { needsRegistration registration { reference } }',
      asker,
    );
  const plan = (instruments: string[], closesOn = '2026-12-14') =>
    round.does(
      'gwen',
      'planRound',
      { opensOn: '2026-12-01', closesOn, plan: [{ group: 'OWNERS', instruments }] },
      'state',
      coordinator,
    );
  return { round, does, plan };
}

describe('an instrument of somebody else', () => {
  it('E1: cannot be turned on without a licence, nor without its wording', async () => {
    const { does, plan } = settingUp(await bench.fresh());
    expect(await does('enableInstrument', { instrument: 'SWEMWBS' })).toBe('LICENCE_REQUIRED');
    expect(await does('bringInstrument', brought)).toBe('LICENCE_REQUIRED');
    expect(await plan(['SWEMWBS'])).toBe('LICENCE_REQUIRED');
    await does('registerLicence', licence);
    expect(await does('enableInstrument', { instrument: 'SWEMWBS' })).toBe('ITEMS_REQUIRED');
    expect(await does('bringInstrument', { ...brought, items: seven.slice(1) })).toBe('BAD_INPUT');
    expect(await does('bringInstrument', brought)).toMatchObject({ hindrance: 'INSTRUMENT_OFF' });
    expect(await does('enableInstrument', { instrument: 'SWEMWBS' })).toEqual({
      isUsable: true,
      hindrance: null,
      licence: { needsRegistration: true, registration: { reference: 'R-77' } },
    });
    expect(await plan(['SWEMWBS'])).toEqual({ state: 'PLANNED' });
  });

  it('E1: cannot be asked beyond the last day of its licence', async () => {
    const { does, plan } = settingUp(await bench.fresh());
    await does('registerLicence', { ...licence, until: '2026-12-10' });
    await does('bringInstrument', brought);
    await does('enableInstrument', { instrument: 'SWEMWBS' });
    expect(await plan(['SWEMWBS'])).toBe('LICENCE_REQUIRED');
    expect(await plan(['SWEMWBS'], '2026-12-10')).toEqual({ state: 'PLANNED' });
  });

  it('E1: is scored by the holder’s table, which the circle brought too', async () => {
    const circle = await bench.fresh();
    circle.setNow('2026-11-20T09:00:00Z');
    const { does } = settingUp(circle);
    await does('registerLicence', licence);
    await does('bringInstrument', { ...brought, table: [{ sum: 21, hundredths: 1_932 }] });
    await does('enableInstrument', { instrument: 'SWEMWBS' });
    const round = await openRound(circle, [{ OWNER: ['sadie'] }], {
      plan: [{ group: 'OWNERS', instruments: ['SWEMWBS'] }],
    });
    const answers = Object.fromEntries(seven.map((_, index) => [`swemwbs-${index + 1}`, 3]));
    await round.answers('sadie', [part(answers)]);
    const scores = 'query ($id: ID!) { it: myRoundScores(roundId: $id) { measure value } }';
    expect(await round.asks('sadie', scores, { id: round.roundId })).toEqual([
      { measure: 'swemwbs', value: 19.32 },
    ]);
  });

  it('E1: is set up by the commons coordinator only', async () => {
    const { does } = settingUp(await bench.fresh());
    expect(await does('registerLicence', licence, {})).toBe('NOT_ALLOWED');
    expect(await does('bringInstrument', brought, {})).toBe('NOT_ALLOWED');
    expect(await does('disableInstrument', { instrument: 'SWEMWBS' }, {})).toBe('NOT_ALLOWED');
  });
});

describe('WHO-5', () => {
  it('E3: is off, and cannot be turned on before somebody is named who helps', async () => {
    const { does, plan } = settingUp(await bench.fresh());
    expect(await plan(['WHO5'])).toBe('PATHWAY_REQUIRED');
    expect(await does('enableInstrument', { instrument: 'WHO5' })).toBe('PATHWAY_REQUIRED');
    expect(
      await does('enableInstrument', { instrument: 'WHO5', pathway: 'Call Gwen on 020 7946 0000.' }),
    ).toMatchObject({ isUsable: true });
    expect(await plan(['ONS4', 'LONELINESS', 'CLIMATE6', 'WHO5'])).toBe('BURDEN_EXCEEDED');
    expect(await plan(['WHO5', 'CLIMATE6'])).toEqual({ state: 'PLANNED' });
    expect(await does('disableInstrument', { instrument: 'WHO5' })).toMatchObject({
      hindrance: 'INSTRUMENT_OFF',
    });
  });

  it('E3: a raw 7 is 28, and whoever it is learns who helps', async () => {
    const circle = await bench.fresh();
    circle.setNow('2026-11-20T09:00:00Z');
    await settingUp(circle).does('enableInstrument', { instrument: 'WHO5', pathway: 'Call Gwen.' });
    const round = await openRound(circle, [{ OWNER: ['sadie'] }], {
      plan: [{ group: 'OWNERS', instruments: ['WHO5'] }],
    });
    await round.answers('sadie', [part({ 'who5-1': 2, 'who5-2': 2, 'who5-3': 1, 'who5-4': 1, 'who5-5': 1 })]);
    const scores = 'query ($id: ID!) { it: myRoundScores(roundId: $id) { measure value flag support } }';
    expect(await round.asks('sadie', scores, { id: round.roundId })).toEqual([
      { measure: 'who5', value: 28, flag: 'HELP', support: 'Call Gwen.' },
    ]);
    expect(await round.asks('gwen', scores, { id: round.roundId })).toEqual([]);
  });
});

describe('the registry', () => {
  it('E1: every instrument has a licence, those that are here a version and English; Welsh where it is our own', async () => {
    const { data } = await (await bench.fresh()).ask<{
      instruments: {
        id: string;
        version: string | null;
        isUsable: boolean;
        languages: string[];
        items: unknown[];
      }[];
    }>(
      'anyone',
      '{ instruments { id version isValidated isUsable languages items { id } licence { holder terms } } }',
    );
    const usable = data.instruments.filter(({ isUsable }) => isUsable);
    expect(usable.map(({ id, languages }) => [id, languages])).toEqual([
      ['ONS4', ['EN']],
      ['LONELINESS', ['EN']],
      ['CLIMATE6', ['EN', 'CY']],
      ['PROFESSIONALS3', ['EN', 'CY']],
    ]);
    const restricted = data.instruments.filter(({ version }) => version === null);
    expect(restricted).toHaveLength(6);
    expect(restricted.flatMap(({ items, languages }) => [...items, ...languages])).toEqual([]);
  });
});
