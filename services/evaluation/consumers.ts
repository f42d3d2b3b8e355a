import type { Consumers } from '@kith/service-kit';
import { recordHatEnded, recordHatGranted, recordHatsNeeded } from './commands/facts/hats.ts';
import { recordWantedHours, recordWeeklyHours } from './commands/facts/hours.ts';
import { recordDecision, recordShown, recordStatements } from './commands/facts/once.ts';
import { recordMember, recordTeam, recordTeamState } from './commands/facts/people.ts';
import { recordCancellation, recordGap, recordGapClosed, recordVisit } from './commands/facts/visits.ts';

/** What evaluation does on hearing each event: it keeps what has to be counted. */
export const consumers: Consumers = {
  TeamCreated: recordTeam,
  TeamStateChanged: recordTeamState,
  MembershipChanged: recordMember,
  HatsNeeded: recordHatsNeeded,
  HatGranted: recordHatGranted,
  HatEnded: recordHatEnded,
  ProposalDecided: recordDecision,
  VisitBooked: recordVisit,
  VisitCancelled: recordCancellation,
  GapDetected: recordGap,
  GapClosed: recordGapClosed,
  OpportunityShown: recordShown,
  WeeklyHoursChanged: recordWeeklyHours,
  WantedHoursChanged: recordWantedHours,
  StatementsIssued: recordStatements,
};
