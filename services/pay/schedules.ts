import { postOutside, type Schedules } from '@kith/service-kit';
import { deliverDue } from './commands/delivery/deliver.ts';
import { payWaiting } from './commands/time/answer-time.ts';
import { bookSalaries } from './commands/time/book-salaries.ts';

/** What pay does by the clock. */
export const schedules: Schedules = {
  EveryFiveMinutes: (context) => deliverDue(context, postOutside),
  Daily: async (context) => {
    await bookSalaries(context);
    await payWaiting(context);
  },
};
