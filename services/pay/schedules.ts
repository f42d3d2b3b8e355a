import { postOutside, type Schedules } from '@kith/service-kit';
import { daily } from './commands/daily.ts';
import { deliverDue } from './commands/delivery/deliver.ts';

/** What pay does by the clock. */
export const schedules: Schedules = {
  Daily: daily,
  Hourly: (context) => deliverDue(context, postOutside),
};
