import type { Schedules } from '@kith/service-kit';
import { sendDue } from './commands/channels/send-due.ts';
import { keepProgramme } from './commands/programme/keep-programme.ts';
import type { Carriers } from './domain/channels/carriers.ts';

/** What connectors do by the clock. */
export function schedulesWith(carriers: Carriers): Schedules {
  return { EveryFiveMinutes: (context) => sendDue(context, carriers), Hourly: keepProgramme };
}
