import { mondayOf } from '@kith/kernel';
import * as z from 'zod';
import { clock, date, endsLater, id, LATER, optional } from '../inputs.ts';

/** More than a week's evenings nobody asks about at once. */
const MOST_STRETCHES = 7;

const monday = date.transform((of) => mondayOf(of));

export const askForWeekPlanInput = z
  .object({ id: optional(id('plan')), teamId: optional(id('team')), of: monday })
  .transform(({ of, ...asked }) => ({ ...asked, monday: of }));
export const withdrawWeekPlanInput = z.object({ id: id('plan') });
export const acceptProposedHoursInput = z.object({
  id: id('proposed'),
  agreeToShortRest: optional(z.boolean()),
  acceptNewPerson: optional(z.boolean()),
});
export const declineProposedHoursInput = z.object({
  id: id('proposed'),
  reason: optional(z.enum(['TIME', 'WAY', 'ENOUGH_HOURS', 'SUPPORT', 'OTHER'])),
});
export const pinProposedHoursInput = z.object({ id: id('proposed'), pinned: z.boolean() });
export const weekPlanInput = z.object({ of: monday });

export const whatIfIOfferedInput = z
  .object({
    of: monday,
    hours: z
      .array(z.object({ date, from: clock, to: clock }).refine(endsLater, LATER))
      .min(1)
      .max(MOST_STRETCHES),
  })
  .refine(({ of, hours }) => hours.every((each) => mondayOf(each.date) === of), {
    path: ['hours'],
    message: 'must lie on days of that week',
    // What is no day has no week.
    when: ({ issues }) => issues.length === 0,
  });
