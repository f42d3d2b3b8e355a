import { dateOf, kithError, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import type { InstrumentId } from '../../domain/instruments/instrument.ts';
import {
  type BroughtItems,
  type InstrumentSetup,
  isLicensed,
  licensedOf,
  type RegisteredLicence,
  usableIfOn,
} from '../../domain/instruments/setup.ts';
import { instrumentsIn } from '../../domain/rounds/plan.ts';
import { instrumentSetups } from '../../store/instruments.ts';
import { roundLists } from '../../store/rounds.ts';

/** Keeps a registration with an instrument's holder (E1). Throws `BAD_INPUT` for one that needs none. */
export function registerLicence(
  context: CommandContext,
  id: InstrumentId,
  licence: RegisteredLicence,
): Promise<InstrumentSetup> {
  requireLicensed(id, 'needs no registration');
  return setUp(context, id, (setup) => ({ ...setup, licence }));
}

/**
 * Keeps the wording a licensed circle brought, as its own (E1). Throws `LICENCE_REQUIRED`, `BAD_INPUT` for another number
 * of questions than the instrument has, `ROUND_OPEN` while a round asks it.
 */
export async function bringInstrument(
  context: CommandContext,
  id: InstrumentId,
  brought: BroughtItems,
): Promise<InstrumentSetup> {
  const { length } = requireLicensed(id, 'is here already');
  if (brought.items.length !== length) {
    throw kithError('BAD_INPUT', { fields: [{ field: 'items', problem: `has ${length} questions` }] });
  }
  const rounds = await roundLists.rounds(context.table);
  if (rounds.some(({ plan, frozenAt }) => !frozenAt && instrumentsIn(plan).includes(id))) {
    throw kithError('ROUND_OPEN', { what: 'A round asks this instrument as it is.' });
  }
  return setUp(context, id, (setup) => {
    if (!isLicensed(setup, dateOf(context.now))) throw kithError('LICENCE_REQUIRED');
    return { ...setup, brought };
  });
}

/** Turns an instrument on. Throws what keeps it from being asked: `LICENCE_REQUIRED`, `ITEMS_REQUIRED`, `PATHWAY_REQUIRED`. */
export function enableInstrument(
  context: CommandContext,
  id: InstrumentId,
  pathway: string | undefined,
): Promise<InstrumentSetup> {
  return setUp(context, id, (setup) => {
    const after = { ...setup, ...(pathway !== undefined && { pathway }), isOn: true };
    unwrap(usableIfOn(after, dateOf(context.now)));
    return after;
  });
}

/** Turns it off for rounds that are opened from now on. */
export function disableInstrument(context: CommandContext, id: InstrumentId): Promise<InstrumentSetup> {
  return setUp(context, id, (setup) => ({ ...setup, isOn: false }));
}

function setUp(
  context: CommandContext,
  id: InstrumentId,
  decide: (setup: InstrumentSetup) => InstrumentSetup,
): Promise<InstrumentSetup> {
  return change(context, async (work) => {
    const after = decide((await work.get(instrumentSetups, id)) ?? { id });
    work.put(instrumentSetups, after);
    return after;
  });
}

function requireLicensed(id: InstrumentId, otherwise: string) {
  const adapter = licensedOf(id);
  if (!adapter) throw kithError('BAD_INPUT', { fields: [{ field: 'instrument', problem: otherwise }] });
  return adapter;
}
