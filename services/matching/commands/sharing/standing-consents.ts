import { type CircleSlug, dateOf, type Id, kithError, type PersonId } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { standingConsentRuleOn } from '../../domain/rules/standing-consent.ts';
import {
  type StandingConsent,
  standingConsent,
  standsAt,
  takenBack,
} from '../../domain/sharing/standing-consent.ts';
import { standingConsents } from '../../store/sharing.ts';

/** An owner's standing consent as they want to give it. */
export interface StandingConsentToGive {
  readonly teamId: Id<'team'>;
  readonly circle: CircleSlug;
  readonly ownerId: PersonId;
  readonly days: number;
}

/**
 * The owner consents ahead to hours at short notice being covered from one circle (F7). Given again, it stands from
 * now on. Throws `NO_NEIGHBOUR`, and `BAD_INPUT` when it would stand longer than the policy allows.
 */
export async function giveStandingConsent(
  context: CommandContext,
  asked: StandingConsentToGive,
): Promise<StandingConsent> {
  const neighbours = await context.neighbourhood.neighbours();
  if (!neighbours.some(({ slug }) => slug === asked.circle)) throw kithError('NO_NEIGHBOUR');
  const { longestDays } = standingConsentRuleOn(dateOf(context.now));
  if (asked.days > longestDays) {
    const problem = `at most ${longestDays}`;
    throw kithError('BAD_INPUT', {
      what: `Something in the request is not right (days: ${problem}).`,
      fields: [{ field: 'days', problem }],
    });
  }
  return change(context, async (work) => {
    await work.get(standingConsents, asked.teamId, asked.circle);
    const consent = standingConsent(asked, context.now);
    work.put(standingConsents, consent);
    return consent;
  });
}

/**
 * The owner takes it back: from this moment no visit comes about by it. Visits that did stand, and can be called off
 * like any other. Throws `NOT_FOUND` when none was given.
 */
export function revokeStandingConsent(
  context: CommandContext,
  { teamId, circle }: { teamId: Id<'team'>; circle: CircleSlug },
): Promise<StandingConsent> {
  return change(context, async (work) => {
    const consent = await work.get(standingConsents, teamId, circle);
    if (!consent) throw kithError('NOT_FOUND');
    if (!standsAt(consent, context.now)) return consent;
    const after = takenBack(consent, context.now);
    work.put(standingConsents, after);
    return after;
  });
}
