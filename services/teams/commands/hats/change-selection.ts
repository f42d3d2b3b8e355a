import { type Id, kithError } from '@kith/kernel';
import { type Change, type CommandContext, nothingToChange } from '@kith/service-kit';
import type { Hat } from '../../domain/hats/hat.ts';
import type { FullSelection, Selection } from '../../domain/hats/selection.ts';
import { mattersOn } from '../../store/matters.ts';
import { hatChanged } from './hat-changed.ts';
import { type HatInHand, takeHat } from './hat-in-hand.ts';

/** What a decision made of a running selection, and of its hat if that changed too. */
export interface SelectionAfter {
  readonly selection: Selection;
  readonly hat?: Hat;
}

type Decide = (selection: Selection, hand: HatInHand) => SelectionAfter | Promise<SelectionAfter>;
type Over = (selection: Selection) => Selection;

const isOver: Over = () => {
  throw kithError('WRONG_STATE');
};

/**
 * Changes a running selection by a decision, which gives back the same selection when there is nothing to change. One
 * that is over is handed to `over`; unless given that is `WRONG_STATE`. Throws `NOT_FOUND`, and what the decision refuses.
 */
export function changeSelection(
  context: CommandContext,
  id: Id<'selection'>,
  decide: Decide,
  over: Over = isOver,
): Promise<Selection> {
  const { table, cause, now } = context;
  return table.change(cause, now, () => selectionChange(context, id, decide, over));
}

/** The same as part of a larger change. */
export async function selectionChange(
  context: CommandContext,
  id: Id<'selection'>,
  decide: Decide,
  over: Over = isOver,
): Promise<Change<Selection>> {
  const found = await mattersOn(context.table).matterOf<Selection>(id);
  if (!found) throw kithError('NOT_FOUND');
  const hand = await takeHat(context, found.groupId, found.hat);
  const { running, closed } = hand;
  if (running?.id !== id) return nothingToChange(over(closed?.before.id === id ? closed.after : found));
  const { selection, hat } = await decide(running, hand);
  if (selection === running) return nothingToChange<Selection>(selection);
  const change = { selection: { before: running, after: selection }, ...(hat && { hat }) };
  return { value: selection, ...(await hatChanged(context, hand, change)) };
}

/** The full way of a selection. Throws `WRONG_STATE` for an offer. */
export function fullOf({ full }: Selection): FullSelection {
  if (!full) throw kithError('WRONG_STATE');
  return full;
}
