import { type PersonId, unwrap } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { decidersIn } from '../../domain/deciders.ts';
import { informed, nominated } from '../../domain/hats/nominating.ts';
import {
  consentSignalled,
  objectionCleared,
  type Remedy,
  remedied,
  withFull,
} from '../../domain/hats/proposing.ts';
import type { Selection } from '../../domain/hats/selection.ts';
import { changeSelection, fullOf, type SelectionNamed } from './change-selection.ts';
import { checkConnectorLoad } from './choosing.ts';
import type { Acting } from './offer-to-hold.ts';

/** Someone nominates, passes, or changes it in the change round (T9). Throws what {@link nominated} refuses, `CONNECTOR_LOAD`. */
export function nominate(
  context: CommandContext,
  which: SelectionNamed,
  { personId, entered }: Acting,
  said: { readonly nominee?: PersonId | undefined; readonly reason?: string | undefined },
): Promise<Selection> {
  const { now } = context;
  const { nominee, reason } = said;
  return changeSelection(context, which, async (selection, { front, hat }) => {
    const nomination = {
      personId,
      at: now,
      ...(nominee !== undefined && { nominee }),
      ...(reason && { reason }),
      ...(entered && { entered }),
    };
    const mayHold = decidersIn(front.places, now).map((place) => place.personId);
    const after = unwrap(nominated(fullOf(selection), nomination, mayHold));
    if (nominee !== undefined) await checkConnectorLoad(context, nominee, hat, selection.overrideId);
    return { selection: withFull(selection, after) };
  });
}

/** Someone asks, answers, or tells what helps to choose (T9). */
export function inform(
  context: CommandContext,
  which: SelectionNamed,
  personId: PersonId,
  words: string,
): Promise<Selection> {
  const { now } = context;
  return changeSelection(context, which, (selection) => {
    const full = fullOf(selection);
    const last = full.notes.at(-1);
    if (last?.personId === personId && last.words === words) return { selection };
    return { selection: withFull(selection, unwrap(informed(full, { personId, words, at: now }, now))) };
  });
}

/** Someone says whether they object to the person proposed (T9, T10). Throws what {@link consentSignalled} refuses. */
export function signalConsent(
  context: CommandContext,
  which: SelectionNamed,
  { personId, entered }: Acting,
  objection: string | undefined,
): Promise<Selection> {
  const noted = entered && { enteredBy: entered.by, heard: { how: entered.how, on: entered.on } };
  const signal = {
    personId,
    at: context.now,
    ...(objection !== undefined && { objection }),
    ...noted,
  };
  return changeSelection(context, which, (selection) => ({
    selection: unwrap(consentSignalled(selection, signal)),
  }));
}

/** Something is done about an objection (T10). The caller has checked who may. Throws what {@link remedied} refuses. */
export function remedyObjection(
  context: CommandContext,
  which: SelectionNamed,
  objector: PersonId,
  remedy: Omit<Remedy, 'at'>,
): Promise<Selection> {
  return changeSelection(context, which, (selection) => ({
    selection: unwrap(remedied(selection, objector, { ...remedy, at: context.now })),
  }));
}

/** The objector says that it is met (T10). */
export function clearObjection(
  context: CommandContext,
  which: SelectionNamed,
  { personId, entered }: Acting,
): Promise<Selection> {
  return changeSelection(context, which, (selection) => ({
    selection: unwrap(objectionCleared(selection, personId, context.now, entered)),
  }));
}
