import { type Id, kithError, newId, type PersonId, unwrap } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { decidersIn } from '../../domain/deciders.ts';
import type { EnteredConsent } from '../../domain/entered-consent.ts';
import type { GroupId } from '../../domain/group.ts';
import { offered } from '../../domain/hats/offer.ts';
import { describedAs } from '../../domain/hats/opening.ts';
import { mayBeChosenFor } from '../../domain/hats/seating.ts';
import type { Selection } from '../../domain/hats/selection.ts';
import { daysAfter } from '../../domain/hats/term.ts';
import { offeredToHold } from '../../domain/hats/words.ts';
import { hatPolicy } from '../../domain/rules/hat-policy.ts';
import { mattersOn } from '../../store/matters.ts';
import { tell } from '../../store/notices.ts';
import { checkConnectorLoad, companyHeld, deciderNamed } from './choosing.ts';
import { hatChanged } from './hat-changed.ts';
import { takeHat } from './hat-in-hand.ts';

/** Which hat, and how long others may object and the term would be. */
export interface OfferTerms {
  readonly id?: Id<'selection'> | undefined;
  readonly groupId: GroupId;
  readonly slug: string;
  readonly windowDays?: number | undefined;
  readonly termWeeks?: number | undefined;
  readonly overrideId?: Id<'proposal'> | undefined;
}

/** Who does something: a member, perhaps entered by someone else because they do not use the software. */
export interface Acting {
  readonly personId: PersonId;
  readonly entered?: EnteredConsent;
}

/**
 * A member offers to hold a hat (T8). Everyone of the group is told; if nobody objects while the window is open, they
 * hold it from the moment it closes. Throws `HAT_HELD`, `SELECTION_RUNNING`, `CONNECTOR_LOAD`, `ID_TAKEN`, `BAD_INPUT`.
 */
export function offerToHold(
  context: CommandContext,
  { personId, entered }: Acting,
  terms: OfferTerms,
): Promise<Selection> {
  const { table, cause, now } = context;
  const id = terms.id ?? newId('selection');
  const { groupId, slug, overrideId } = terms;
  const windowDays = terms.windowDays ?? hatPolicy(now).windowDays.usual;
  return table.change(cause, now, async () => {
    const earlier = await mattersOn(table).matterOf<Selection>(id);
    if (earlier) {
      const isSame =
        earlier.offer?.personId === personId && earlier.groupId === groupId && earlier.hat === slug;
      if (!isSame) throw kithError('ID_TAKEN');
      return nothingToChange<Selection>(earlier);
    }
    const hand = await takeHat(context, groupId, slug);
    const { hat, front } = hand;
    const { memberId } = deciderNamed(personId, front.places, now);
    unwrap(mayBeChosenFor(hat, personId, daysAfter(now, windowDays), front.places, now));
    await checkConnectorLoad(context, personId, hat, overrideId);
    const everyone = decidersIn(front.places, now);
    const after: Selection = {
      id,
      groupId,
      hat: slug,
      openedBy: personId,
      openedAt: now,
      described: describedAs(hat, terms.termWeeks),
      offer: offered({ personId, memberId, ...(entered && { entered }) }, everyone, windowDays, now),
      ...(overrideId && { overrideId }),
    };
    const others = everyone.filter((place) => place.personId !== personId);
    const said = { kind: 'HAT_OFFERED', about: id, words: offeredToHold(hat, personId, everyone) } as const;
    const changed = await hatChanged(context, hand, { selection: { before: undefined, after } });
    return {
      value: after,
      writes: [
        ...changed.writes,
        ...tell(others, { groupId, ...said }, now),
        ...companyHeld(front.places, now),
      ],
      events: changed.events,
    };
  });
}
