import { idOf, instant } from '@kith/contracts';
import { dateOf, type Id, type InstantText } from '@kith/kernel';
import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { resolutionVerbs } from '../../domain/consent-round/round.ts';
import { CIRCLE, type GroupId } from '../../domain/group.ts';
import { nextSteps } from '../../domain/hats/steps.ts';
import { channels } from '../../domain/person.ts';
import { regulatedActivities } from '../../domain/rules/hat-catalogue.ts';
import { hatPolicy } from '../../domain/rules/hat-policy.ts';
import { confirmation, teamId } from '../inputs.ts';

const person = z.string().min(1).max(64);
const words = z.string().trim().min(1, 'must not be empty').max(2_000, 'at most 2,000 characters');
const title = lineOfText(60);
const accountabilities = z.array(lineOfText(200)).max(12, 'at most twelve');
const weeks = (now: InstantText) => z.int().min(1).max(hatPolicy(now).longestWeeks);
const days = (now: InstantText) => {
  const { least, most } = hatPolicy(now).windowDays;
  return z.int().min(least, `at least ${least}`).max(most, `at most ${most}`);
};

/** A hat by its id: its group and its short name. */
const hatId = z
  .string()
  .max(100)
  .regex(/^(team_[0-7][0-9A-HJKMNP-TV-Z]{25}|circle)\.[a-z][a-z0-9_-]{1,47}$/, 'the id of a hat')
  .transform((text) => {
    const [groupId, slug] = text.split('.') as [GroupId, string];
    return { groupId, slug };
  });
export const selectionId = idOf('selection').transform((text) => text as Id<'selection'>);
const proposalId = idOf('proposal').transform((text) => text as Id<'proposal'>);
const groupId = z.union([z.literal(CIRCLE), teamId]);
const heard = (now: InstantText) =>
  optional(
    confirmation.extend({
      personId: person,
      on: confirmation.shape.on.refine((day) => day <= dateOf(now), 'not later than today'),
    }),
  );

export const hatIdInput = z.object({ hatId });
export const holderInput = z.object({ hatId, personId: optional(person) });
export const handOverInput = z.object({ hatId, notes: words });
export const flagRegulatedInput = z.object({
  teamId,
  activities: z.array(z.enum(regulatedActivities)).max(5),
});
export const takeUpHatInput = z.object({
  teamId,
  hat: z.enum(['BUDGET']).transform((hat) => hat.toLowerCase()),
});
export const createHatInput = (now: InstantText) =>
  z
    .object({
      groupId,
      title,
      purpose: lineOfText(300),
      accountabilities,
      essential: optional(z.boolean()),
      seats: optional(z.int().min(1).max(12)),
      termWeeks: optional(weeks(now)),
      checkInWeeks: optional(weeks(now)),
    })
    .transform(({ groupId: group, essential, seats, termWeeks, checkInWeeks, ...description }) => ({
      groupId: group,
      words: {
        ...description,
        essential: essential ?? false,
        seats: seats ?? 1,
        termWeeks: termWeeks ?? 26,
        checkInWeeks: checkInWeeks ?? 8,
      },
    }));
const description = z.object({
  title: optional(title),
  purpose: optional(lineOfText(300)),
  accountabilities: optional(accountabilities),
});
export const amendHatInput = description.extend({ hatId, essential: optional(z.boolean()) });

export const offerToHoldInput = (now: InstantText) =>
  z.object({
    id: optional(selectionId),
    hatId,
    windowDays: optional(days(now)),
    termWeeks: optional(weeks(now)),
    heard: heard(now),
    overrideProposalId: optional(proposalId),
  });
export const recordReachedInput = z.object({
  selectionId,
  personId: optional(person),
  channel: z.enum(channels),
  at: optional(instant),
});
/** An argument may be empty here, so that whoever decides can say that it must not be. */
const argument = z.string().max(2_000, 'at most 2,000 characters');
export const objectToOfferInput = (now: InstantText) =>
  z.object({ selectionId, argument, heard: heard(now) });
export const selectionInput = z.object({ selectionId });
export const openSelectionInput = (now: InstantText) =>
  z.object({
    id: optional(selectionId),
    hatId,
    facilitatorId: optional(person),
    termWeeks: optional(weeks(now)),
  });
export const moveSelectionOnInput = (now: InstantText) =>
  z.object({ selectionId, to: z.enum(nextSteps), windowDays: optional(days(now)) });
export const nameFacilitatorInput = z.object({ selectionId, facilitatorId: person });
export const nominateInput = (now: InstantText) =>
  z.object({ selectionId, nomineeId: optional(person), reason: optional(words), heard: heard(now) });
export const informSelectionInput = z.object({ selectionId, words });
export const proposeNomineeInput = z.object({
  selectionId,
  nomineeId: person,
  reasons: words,
  overrideProposalId: optional(proposalId),
});
export const signalConsentInput = (now: InstantText) =>
  z.object({ selectionId, objection: optional(argument), heard: heard(now) });
export const resolveObjectionInput = (now: InstantText) =>
  z.object({
    selectionId,
    objectorId: person,
    verb: z.enum(resolutionVerbs),
    words,
    termWeeks: optional(weeks(now)),
    description: optional(description),
  });
export const clearObjectionInput = (now: InstantText) => z.object({ selectionId, heard: heard(now) });
export const concludeSelectionInput = z.object({ selectionId, celebration: optional(words) });
export const endSelectionInput = z.object({ selectionId, reason: words });
