import { dateOf } from '@kith/kernel';
import { accessFor, parseInput, type RequestContext } from '@kith/service-kit';
import {
  bringInstrument,
  disableInstrument,
  enableInstrument,
  registerLicence,
} from '../../commands/instruments/set-up.ts';
import { bundled } from '../../domain/instruments/bundled.ts';
import { languagesOf } from '../../domain/instruments/instrument.ts';
import { type InstrumentSetup, instrumentOf, licensedOf, usable } from '../../domain/instruments/setup.ts';
import { permissions } from '../../domain/permissions.ts';
import type { InstrumentResolvers, MutationResolvers, QueryResolvers } from '../../generated.ts';
import { listSetups } from '../../store/instruments.ts';
import { bringInput, disableInput, enableInput, licenceInput } from './inputs.ts';

export { formItem } from './form-item.ts';

export const instrumentQueries: Pick<QueryResolvers, 'instruments'> = {
  instruments: async (_, __, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeRounds');
    return listSetups(table);
  },
};

export const instrumentMutations: Pick<
  MutationResolvers,
  'registerLicence' | 'bringInstrument' | 'enableInstrument' | 'disableInstrument'
> = {
  registerLicence: (_, { input }, context) => {
    requireCoordinator(context);
    const { instrument, ...licence } = parseInput(licenceInput, input);
    return registerLicence(context, instrument, licence);
  },
  bringInstrument: (_, { input }, context) => {
    requireCoordinator(context);
    const { instrument, brought } = parseInput(bringInput, input);
    return bringInstrument(context, instrument, brought);
  },
  enableInstrument: (_, { input }, context) => {
    requireCoordinator(context);
    const { instrument, pathway } = parseInput(enableInput, input);
    return enableInstrument(context, instrument, pathway);
  },
  disableInstrument: (_, { input }, context) => {
    requireCoordinator(context);
    return disableInstrument(context, parseInput(disableInput, input).instrument);
  },
};

export const instrument: InstrumentResolvers = {
  name: (setup) => factsOf(setup).name,
  version: (setup) => instrumentOf(setup)?.version ?? null,
  licence: (setup) => {
    const { kind, holder, terms, url } = factsOf(setup).licence;
    const registration = setup.licence ?? null;
    return { needsRegistration: kind === 'REGISTERED', holder, terms, url: url ?? null, registration };
  },
  isValidated: (setup) => factsOf(setup).isValidated,
  isAboutTeam: (setup) => factsOf(setup).isAboutTeam,
  length: (setup) => instrumentOf(setup)?.items.length ?? licensedOf(setup.id)?.length ?? 0,
  languages: (setup) => languagesOf(instrumentOf(setup) ?? { items: [] }).filter(() => instrumentOf(setup)),
  items: (setup) =>
    (instrumentOf(setup)?.items ?? []).map((item) => ({ item, language: 'EN', easyRead: false })),
  isUsable: (setup, _, { now }) => usable(setup, dateOf(now)).ok,
  hindrance: (setup, _, { now }) => {
    const found = usable(setup, dateOf(now));
    return found.ok ? null : found.refusal.code;
  },
};

/** What is known of an instrument, whether its wording is here or not. */
function factsOf({ id }: InstrumentSetup) {
  const facts = licensedOf(id) ?? bundled.find((each) => each.id === id);
  if (!facts) throw new Error(`Nothing is known of the instrument ${id}.`);
  return facts;
}

function requireCoordinator({ viewer }: RequestContext): void {
  accessFor(permissions, viewer).require('runRounds');
}
