import { newId } from '@kith/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { connectorsBench, Neighbourhood } from './testing/circle.ts';

const bench = connectorsBench();
let there: Neighbourhood;
beforeEach(async () => {
  there = await Neighbourhood.fresh(bench);
  there.service.setNow('2026-11-22T09:00:00Z');
});

const outcomeId = newId('outcome');
const OUTCOME = 'id words missing paidMayBeAsked steps { step how reason } met { on withoutPaid }';
const name = (person = 'bernice', more = {}) =>
  there.does(
    person,
    'nameOutcome',
    { id: outcomeId, teamId: there.teamId, words: 'Get out more', ...more },
    OUTCOME,
  );
const consider = (step: string, how: string, more: object = {}, person = 'bernice') =>
  there.does(
    person,
    'considerStep',
    { teamId: there.teamId, outcomeId, step, how, on: '2026-11-20', ...more },
    OUTCOME,
  );

describe('the support sequence', () => {
  it('K7: self-care tried, digital skipped with a reason, the community tried: paid hours may be asked', async () => {
    expect(await name()).toMatchObject({
      missing: ['SELF_CARE', 'DIGITAL', 'COMMUNITY'],
      paidMayBeAsked: false,
    });
    await consider('SELF_CARE', 'TRIED');
    expect(await consider('DIGITAL', 'SKIPPED')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await consider('DIGITAL', 'SKIPPED', { reason: 'no smartphone' })).toMatchObject({
      missing: ['COMMUNITY'],
      paidMayBeAsked: false,
    });
    expect(await consider('COMMUNITY', 'TRIED', { reason: 'Social prescribing' })).toMatchObject({
      paidMayBeAsked: true,
      steps: [
        { how: 'TRIED' },
        { how: 'SKIPPED', reason: 'no smartphone' },
        { reason: 'Social prescribing' },
      ],
    });
    const said = await there.service.sentOf('PaidSupportConsidered');
    expect(said.map(({ missing }) => missing)).toEqual([['DIGITAL', 'COMMUNITY'], ['COMMUNITY'], []]);
    expect(JSON.stringify(said)).not.toMatch(/out more|smartphone/);
  });

  it('K7: said again changes nothing; said otherwise stands in its stead', async () => {
    await name();
    expect(await name()).toMatchObject({ words: 'Get out more' });
    expect(await name('bernice', { words: 'Something else' })).toMatchObject({ code: 'ID_TAKEN' });
    for (const _ of [1, 2]) await consider('SELF_CARE', 'TRIED');
    expect(await consider('SELF_CARE', 'SKIPPED', { reason: 'Too tired' })).toMatchObject({
      steps: [{ how: 'SKIPPED', reason: 'Too tired' }],
    });
    expect(await there.service.sentOf('PaidSupportConsidered')).toHaveLength(1);
  });

  it('K7: what came about is kept, with whether it took no paid hours', async () => {
    await name();
    const met = { teamId: there.teamId, outcomeId, on: '2026-11-21', withoutPaid: true };
    const say = (more = {}) => there.does('bernice', 'outcomeMet', { ...met, ...more }, OUTCOME);
    expect(await say({ on: '2026-11-23' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await say()).toMatchObject({ met: { on: '2026-11-21', withoutPaid: true } });
    expect(await say({ withoutPaid: false })).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('K7: is in the owner’s words, entered by them or heard from them, and stays in the team', async () => {
    expect(await name('cora')).toMatchObject({ code: 'CONFIRMATION_REQUIRED' });
    expect(await name('wim')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await name('cora', { heard: { how: 'IN_PERSON', on: '2026-11-21' } })).toMatchObject({
      id: outcomeId,
    });
    expect(await there.ofTeam('wim', `supportSequence { ${OUTCOME} }`)).toMatchObject({
      supportSequence: [{ words: 'Get out more' }],
    });
    expect(await there.ofTeam('nadia', `supportSequence { ${OUTCOME} }`)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const made = { teamId: newId('team') };
    const met = { outcomeId, on: '2026-11-21', withoutPaid: true };
    for (const teamId of [there.teamId, made.teamId]) {
      expect(await name('stranger', { teamId })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await consider('DIGITAL', 'TRIED', { teamId }, 'stranger')).toMatchObject({ code: 'NOT_FOUND' });
      expect(await there.does('stranger', 'outcomeMet', { teamId, ...met }, 'id')).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await there.ofTeam('stranger', 'supportSequence { id }', undefined, teamId)).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });
});
