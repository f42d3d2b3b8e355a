import { allOf, entity, key, type Table } from '@kith/service-kit';
import { type InstrumentId, instrumentIds } from '../domain/instruments/instrument.ts';
import { type InstrumentSetup, instrumentOf } from '../domain/instruments/setup.ts';
import type { Instruments } from '../domain/rounds/plan.ts';

/** How the circle has set up an instrument. They are few, and read together. */
export const instrumentSetups = entity<InstrumentSetup, [InstrumentId]>(
  (id) => key('INSTRUMENTS', id),
  ({ id }) => [id],
);

/** How the circle has set up each instrument; one it never touched is as it came. */
export async function listSetups(table: Table): Promise<InstrumentSetup[]> {
  const kept = await allOf<InstrumentSetup>(table, { pk: 'INSTRUMENTS' });
  return instrumentIds.map((id) => kept.find((setup) => setup.id === id) ?? { id });
}

/** Every instrument whose wording is here. */
export async function allInstruments(table: Table): Promise<Instruments> {
  const setups = await listSetups(table);
  const entries = setups.flatMap((setup) => {
    const instrument = instrumentOf(setup);
    return instrument ? [[setup.id, instrument] as const] : [];
  });
  return new Map(entries);
}
