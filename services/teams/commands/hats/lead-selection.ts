import { type Id, kithError, type PersonId, unwrap } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { decidersIn } from '../../domain/deciders.ts';
import { endedBecause } from '../../domain/hats/comings.ts';
import { agreedUpon } from '../../domain/hats/full-grant.ts';
import type { Hat } from '../../domain/hats/hat.ts';
import { isProposed, nomineeProposed, withFull } from '../../domain/hats/proposing.ts';
import type { Selection } from '../../domain/hats/selection.ts';
import { movedOn, type NextStep } from '../../domain/hats/steps.ts';
import * as words from '../../domain/hats/words.ts';
import { changeSelection, fullOf, type SelectionNamed } from './change-selection.ts';
import { checkConnectorLoad, deciderNamed } from './choosing.ts';

/** The full way, to whoever leads it. Throws `NOT_ALLOWED` to anyone else, `WRONG_STATE` for an offer. */
function ledBy(by: PersonId, selection: Selection) {
  const full = fullOf(selection);
  if (full.facilitator !== by) throw kithError('NOT_ALLOWED');
  return full;
}

/** The facilitator moves a selection on to its next step (T9). */
export function moveSelectionOn(
  context: CommandContext,
  which: SelectionNamed,
  by: PersonId,
  to: NextStep,
  windowDays?: number,
): Promise<Selection> {
  return changeSelection(context, which, (selection, { hat }) => {
    const full = ledBy(by, selection);
    const after = unwrap(movedOn(full, to, windowDays, context.now));
    if (after === full) return { selection };
    const tells = askedAt(to, hat);
    return { selection: withFull(selection, after), ...(tells && { tells }) };
  });
}

/** What a step asks of everyone, if anything. */
function askedAt(step: NextStep, hat: Hat): string | undefined {
  if (step === 'NOMINATE') return words.nominate(hat);
  return step === 'CHANGE' ? words.mayChange(hat) : undefined;
}

/**
 * Another takes the lead: named by whoever leads, by the owner's side (`mayName`), or by anyone once whoever led has
 * left. Throws `NOT_ALLOWED`, `BAD_INPUT`.
 */
export function nameFacilitator(
  context: CommandContext,
  which: SelectionNamed,
  by: { readonly personId: PersonId; readonly mayName: boolean },
  facilitator: PersonId,
): Promise<Selection> {
  const { now } = context;
  return changeSelection(context, which, (selection, { front }) => {
    const full = fullOf(selection);
    const isLed = decidersIn(front.places, now).some(({ personId }) => personId === full.facilitator);
    if (isLed && !by.mayName && full.facilitator !== by.personId) throw kithError('NOT_ALLOWED');
    if (full.facilitator === facilitator) return { selection };
    deciderNamed(facilitator, front.places, now, 'facilitatorId');
    return { selection: withFull(selection, { ...full, facilitator }) };
  });
}

/** The facilitator proposes one person on the strength of the reasons (T9). Throws `CONNECTOR_LOAD`, `WRONG_STATE`. */
export function proposeNominee(
  context: CommandContext,
  which: SelectionNamed,
  by: PersonId,
  { nominee, reasons, overrideId }: ProposedNominee,
): Promise<Selection> {
  const { now } = context;
  return changeSelection(context, which, async (selection, { front, hat }) => {
    ledBy(by, selection);
    const { memberId } = deciderNamed(nominee, front.places, now, 'nomineeId');
    if (isProposed(selection, nominee, memberId)) return { selection };
    const named = overrideId ? { ...selection, overrideId } : selection;
    await checkConnectorLoad(context, nominee, hat, named.overrideId);
    const proposal = { nominee, memberId, reasons, by, at: now };
    return {
      selection: unwrap(nomineeProposed(named, proposal, now)),
      tells: words.proposed(hat, nominee, front.places),
    };
  });
}

/** Whom the facilitator proposes, why, and by which proposal of the circle beyond the usual load. */
export interface ProposedNominee {
  readonly nominee: PersonId;
  readonly reasons: string;
  readonly overrideId?: Id<'proposal'> | undefined;
}

/**
 * The facilitator concludes: everyone can live with it, so the hat is given, as amended and for the term agreed, in one
 * transaction (T9, T10). Concluded already: nothing changes. Throws `WRONG_STATE`, `BAD_INPUT` when the nominee left.
 */
export function concludeSelection(
  context: CommandContext,
  which: SelectionNamed,
  by: PersonId,
  celebration: string | undefined,
): Promise<Selection> {
  const { now } = context;
  return changeSelection(
    context,
    which,
    async (selection, { front, hat }) => {
      const { proposal } = ledBy(by, selection);
      if (!proposal) throw kithError('WRONG_STATE');
      deciderNamed(proposal.nominee, front.places, now);
      await checkConnectorLoad(context, proposal.nominee, hat, selection.overrideId);
      return unwrap(agreedUpon(hat, selection, front.places, now, celebration));
    },
    (selection) => {
      if (selection.outcome?.result !== 'GRANTED' || !selection.full) throw kithError('WRONG_STATE');
      return selection;
    },
  );
}

/** The facilitator ends a selection that came to nothing. Ended already: nothing changes. */
export function endSelection(
  context: CommandContext,
  which: SelectionNamed,
  by: PersonId,
  reason: string,
): Promise<Selection> {
  return changeSelection(
    context,
    which,
    (selection) => {
      ledBy(by, selection);
      return { selection: endedBecause(selection, reason, context.now) };
    },
    (selection) => {
      if (selection.outcome?.result !== 'ENDED') throw kithError('WRONG_STATE');
      return selection;
    },
  );
}
