import type { Consumers, Schedules } from '@kith/service-kit';
import { daily } from './commands/daily.ts';
import { actionDue } from './consumers/action-due.ts';
import { budgetExceeded } from './consumers/budget-exceeded.ts';
import { commonsShort } from './consumers/commons-short.ts';
import { erasePerson, keepPart } from './consumers/erasure.ts';
import { gapUrgent } from './consumers/gap-urgent.ts';
import { matchJoined } from './consumers/match-joined.ts';
import { recordRead } from './consumers/record-read.ts';
import { timeUnconfirmed } from './consumers/time-unconfirmed.ts';

/** What teams do on hearing of an event. What they know of people, people tell them. */
export const consumers: Consumers = {
  ActionDue: actionDue,
  BudgetExceeded: budgetExceeded,
  CommonsShort: commonsShort,
  ErasureDue: erasePerson,
  GapUrgent: gapUrgent,
  MatchJoined: matchJoined,
  PersonErased: keepPart,
  RecordRead: recordRead,
  TimeUnconfirmed: timeUnconfirmed,
};

/** What teams do by the clock. */
export const schedules: Schedules = { Daily: daily };
