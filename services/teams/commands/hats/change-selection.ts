import { type InstantText, kithError } from '@kith/kernel';
import { type Change, type CommandContext, nothingToChange } from '@kith/service-kit';
import type { Hat } from '../../domain/hats/hat.ts';
import type { FullSelection, Selection } from '../../domain/hats/selection.ts';
import { mattersOn } from '../../store/matters.ts';
import { tell } from '../../store/notices.ts';
import { hatChanged } from './hat-changed.ts';
import { type HatInHand, takeHat } from './hat-in-hand.ts';

/** What a decision made of a running selection, and of its hat if that changed too. */
export interface SelectionAfter {
  readonly selection: Selection;
  readonly hat?: Hat;
  /** What those who take part are told of it. */
  readonly tells?: string;
}

/** Which selection, and where it is: that never changes. */
export type SelectionNamed = Pick<Selection, 'id' | 'groupId' | 'hat'>;

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
  which: SelectionNamed,
  decide: Decide,
  over: Over = isOver,
): Promise<Selection> {
  const { table, cause, now } = context;
  return table.change(cause, now, () => selectionChange(context, which, decide, over));
}

/** The same as part of a larger change. */
export async function selectionChange(
  context: CommandContext,
  { id, groupId, hat: slug }: SelectionNamed,
  decide: Decide,
  over: Over = isOver,
): Promise<Change<Selection>> {
  const hand = await takeHat(context, groupId, slug);
  const { running, closed } = hand;
  if (closed?.before.id === id) return nothingToChange(over(closed.after));
  if (running?.id !== id) {
    const past = await mattersOn(context.table).matterOf<Selection>(id);
    if (!past) throw kithError('NOT_FOUND');
    return nothingToChange(over(past));
  }
  const { selection, hat, tells } = await decide(running, hand);
  if (selection === running) return nothingToChange<Selection>(selection);
  const change = { selection: { before: running, after: selection }, ...(hat && { hat }) };
  const { writes, events } = await hatChanged(context, hand, change);
  const told = tells ? newsTo(selection, tells, hand, context.now) : [];
  return { value: selection, writes: [...writes, ...told], events };
}

function newsTo({ id, full, groupId }: Selection, words: string, { front }: HatInHand, now: InstantText) {
  const asked = front.places.filter(({ personId }) => full?.participants.includes(personId));
  return tell(asked, { groupId, kind: 'HAT_SELECTION', about: id, words }, now);
}

/** The full way of a selection. Throws `WRONG_STATE` for an offer. */
export function fullOf({ full }: Selection): FullSelection {
  if (!full) throw kithError('WRONG_STATE');
  return full;
}
