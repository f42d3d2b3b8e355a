import { type CommandContext, eachApart, type Schedules } from '@kith/service-kit';
import { sendDue } from './commands/channels/send-due.ts';
import { keepProgramme } from './commands/programme/keep-programme.ts';
import type { Carriers } from './domain/channels/carriers.ts';

/** What connectors do by the clock. */
export function schedulesWith(carriers: Carriers): Schedules {
  return {
    // A place that comes free on the day of an event goes on after an hour: whoever waits next has to get there, too.
    EveryFiveMinutes: (context) =>
      eachApart([keepProgramme, (at: CommandContext) => sendDue(at, carriers)], (doing) => doing(context)),
  };
}
