import { type Id, kithError, newId, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { decidersIn } from '../../domain/deciders.ts';
import type { GroupId } from '../../domain/group.ts';
import type { Hat } from '../../domain/hats/hat.ts';
import { describedAs, fullFrom, usualFacilitator } from '../../domain/hats/opening.ts';
import { mayBeChosenFor } from '../../domain/hats/seating.ts';
import type { Selection } from '../../domain/hats/selection.ts';
import { choosing } from '../../domain/hats/words.ts';
import { HATS } from '../../store/hats.ts';
import { mattersOn } from '../../store/matters.ts';
import { tell } from '../../store/notices.ts';
import { companyHeld, deciderNamed } from './choosing.ts';
import { hatChanged } from './hat-changed.ts';
import { takeHat } from './hat-in-hand.ts';

/** Which hat, and who leads. */
export interface SelectionTerms {
  readonly id?: Id<'selection'> | undefined;
  readonly groupId: GroupId;
  readonly slug: string;
  readonly facilitatorId?: PersonId | undefined;
  readonly termWeeks?: number | undefined;
}

/** A group begins to choose somebody for a hat, in nine steps (T9). Throws `HAT_HELD`, `SELECTION_RUNNING`, `ID_TAKEN`. */
export function openSelection(
  context: CommandContext,
  by: PersonId,
  terms: SelectionTerms,
): Promise<Selection> {
  const { table, cause, now } = context;
  const { groupId, slug, facilitatorId } = terms;
  const id = terms.id ?? newId('selection');
  return table.change(cause, now, async () => {
    const earlier = await mattersOn(table).matterOf<Selection>(id);
    if (earlier) {
      const isSame = earlier.groupId === groupId && earlier.hat === slug && earlier.openedBy === by;
      if (!isSame || earlier.offer) throw kithError('ID_TAKEN');
      return nothingToChange<Selection>(earlier);
    }
    const hand = await takeHat(context, groupId, slug);
    const { front, hat } = hand;
    const { places } = front;
    unwrap(mayBeChosenFor(hat, undefined, now, places, now));
    if (facilitatorId) deciderNamed(facilitatorId, places, now, 'facilitatorId');
    const everyone = decidersIn(places, now);
    const participants = everyone.map(({ personId }) => personId);
    const leader = facilitatorId ?? usualFacilitator(front.items<Hat>(HATS), places, by, now);
    const after: Selection = {
      id,
      groupId,
      hat: slug,
      openedBy: by,
      openedAt: now,
      described: describedAs(hat, terms.termWeeks),
      full: fullFrom(leader, participants),
    };
    const changed = await hatChanged(context, hand, { selection: { before: undefined, after } });
    const news = { groupId, kind: 'HAT_SELECTION', about: id, words: choosing(hat) } as const;
    return {
      value: after,
      writes: [...changed.writes, ...tell(everyone, news, now), ...companyHeld(places, now)],
      events: changed.events,
    };
  });
}
