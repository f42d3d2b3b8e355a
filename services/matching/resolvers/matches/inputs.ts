import { minutesBetween } from '@kith/kernel';
import * as z from 'zod';
import { parts } from '../../domain/opportunities/opportunity.ts';
import { clock, id, moment, neededShape, optional, person, weekday, withNeed } from '../inputs.ts';

/** Longer than any shift. */
const MOST_MINUTES = 12 * 60;

const stretch = z
  .object({ weekday, from: clock, to: clock })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'must be later the same day' });
const yes = optional(z.boolean()).transform((said) => said ?? false);
const note = optional(z.string().trim().min(1).max(200));

export const publishOpportunityInput = z
  .object({
    id: optional(id('opportunity')),
    teamId: id('team'),
    stretches: z.array(stretch).min(1).max(14),
    ...neededShape,
    shows: z.array(z.enum(parts)).max(parts.length),
    asksFor: optional(z.enum(['WOMAN', 'MAN'])),
    outcomeId: optional(id('outcome')),
    urgent: optional(z.boolean()),
    urgentReason: note,
  })
  .refine(({ urgent, urgentReason }) => !urgent || urgentReason !== undefined, {
    path: ['urgentReason'],
    message: 'what is urgent needs a reason',
  })
  .transform(withNeed)
  .transform(({ outcomeId, urgent, urgentReason, ...rest }) => {
    const urgency = urgent && urgentReason !== undefined && { urgentBecause: urgentReason };
    return { ...rest, ...(outcomeId && { forOutcome: { outcomeId, ...urgency } }) };
  });
export const republishOpportunityInput = z.object({ id: id('opportunity') });
export const closeOpportunityInput = z.object({
  id: id('opportunity'),
  as: z.enum(['FILLED', 'WITHDRAWN']),
});

export const showInterestInput = z.object({ opportunityId: id('opportunity'), isWhoIsAskedFor: yes });
export const proposeMatchInput = z.object({ opportunityId: id('opportunity'), workerId: person });
export const consentToMatchInput = z.object({ matchId: id('match'), isWhoIsAskedFor: yes });
export const stopMatchInput = z.object({ matchId: id('match'), note });
export const joinMatchInput = z.object({ matchId: id('match') });
export const proposeTrialSessionInput = z
  .object({
    id: optional(id('trial')),
    matchId: id('match'),
    from: moment,
    to: moment,
    agreeToShortRest: optional(z.boolean()),
  })
  .refine(({ from, to }) => from < to && minutesBetween(from, to) <= MOST_MINUTES, {
    path: ['to'],
    message: 'must be later, by twelve hours at most',
  });
export const callOffTrialSessionInput = z.object({ matchId: id('match'), sessionId: id('trial') });
export const acceptTrialSessionInput = callOffTrialSessionInput.extend({
  agreeToShortRest: optional(z.boolean()),
});
export const matchesOfState = z.object({
  state: optional(z.enum(['PROPOSED', 'CONSENTED', 'TRIAL', 'JOINED', 'ENDED'])),
});

export const endWorkingTogetherInput = z.object({ teamId: id('team'), workerId: optional(person) });
export const refuseTeamInput = z
  .object({
    teamId: optional(id('team')),
    offerId: optional(id('offer')),
    opportunityId: optional(id('opportunity')),
    note,
  })
  .refine(({ teamId, offerId, opportunityId }) => isOne(teamId, offerId, opportunityId), {
    path: ['teamId'],
    message: 'name the team, or hours or an opportunity of it, and only one of them',
  });
export const refuseWorkerInput = z
  .object({ teamId: id('team'), workerId: optional(person), claimId: optional(id('claim')), note })
  .refine(({ workerId, claimId }) => isOne(workerId, claimId), {
    path: ['workerId'],
    message: 'name the worker or a claim of theirs, and only one of them',
  });
export const takeBackRefusalInput = z.object({ id: id('refusal'), teamId: optional(id('team')) });
export const setWorkCardInput = z.object({
  shownAs: optional(z.string().trim().min(1).max(60)),
  showsLookingFor: z.boolean(),
});

function isOne(...named: readonly (string | undefined)[]): boolean {
  return named.filter((each) => each !== undefined).length === 1;
}
