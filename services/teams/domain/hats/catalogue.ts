import { dateOf, type InstantText } from '@kith/kernel';
import { CIRCLE, type GroupId } from '../group.ts';
import {
  type CatalogueHat,
  circleHats,
  hatOnRequest,
  type RegulatedActivity,
  regulatedActivities,
  teamHats,
} from '../rules/hat-catalogue.ts';
import type { Hat } from './hat.ts';

/** The hats a new team begins with: each vacant from that moment (T7). */
export function hatsOfNewTeam(
  groupId: GroupId,
  regulated: readonly RegulatedActivity[],
  now: InstantText,
): Hat[] {
  return teamHats(regulated, dateOf(now)).map((entry) => fromCatalogue(entry, groupId, now));
}

/** A hat that a team has from now on because it wants it; nothing when the catalogue knows none of that name. */
export function hatTakenUp(groupId: GroupId, slug: string, now: InstantText): Hat | undefined {
  const entry = hatOnRequest(slug, dateOf(now));
  return entry && fromCatalogue(entry, groupId, now);
}

/** The hats of the governance circle, as they are until someone holds one. */
export function hatsOfCircle(since: InstantText, now: InstantText): Hat[] {
  return circleHats(dateOf(now)).map((entry) => fromCatalogue(entry, CIRCLE, since));
}

/**
 * The hats of a team after what it does that is regulated has changed: those now needed are added or taken up again,
 * those no longer needed retire. Hats that stay are returned as they are.
 */
export function hatsRegulated(
  hats: readonly Hat[],
  groupId: GroupId,
  regulated: readonly RegulatedActivity[],
  now: InstantText,
): Hat[] {
  const needed = hatsOfNewTeam(groupId, regulated, now);
  const conditional = teamHats(regulatedActivities, dateOf(now)).filter(({ onlyWith }) => onlyWith);
  const kept = hats.map((hat) => {
    const isNeeded = needed.some(({ slug }) => slug === hat.slug);
    if (isNeeded) return hat.retiredAt ? takenUpAgain(hat, now) : hat;
    const isConditional = conditional.some(({ slug }) => slug === hat.slug);
    return isConditional && !hat.retiredAt ? retired(hat, now) : hat;
  });
  return [...kept, ...needed.filter(({ slug }) => !hats.some((hat) => hat.slug === slug))];
}

/** A hat that is no longer needed: nobody holds it, and nobody is chosen for it. */
export function retired(hat: Hat, now: InstantText): Hat {
  const { running: _, ...rest } = hat;
  return { ...rest, holders: [], retiredAt: now };
}

function takenUpAgain({ retiredAt: _, ...hat }: Hat, now: InstantText): Hat {
  return { ...hat, emptySince: now };
}

function fromCatalogue({ onlyWith: _, ...entry }: CatalogueHat, groupId: GroupId, since: InstantText): Hat {
  return { ...entry, groupId, isCustom: false, holders: [], emptySince: since };
}
