import { type Consumers, together } from '@kith/service-kit';
import { recordLinkEnd, recordLinkTerm } from './commands/co-op/link.ts';
import { recordNoSupport, recordSupport } from './commands/co-op/record-support.ts';
import { erasePerson } from './commands/erasure/erase-person.ts';
import { recordHatEnded, recordHatGranted, recordHatsNeeded } from './commands/facts/hats.ts';
import { recordWantedHours, recordWeeklyHours } from './commands/facts/hours.ts';
import { recordDecision, recordShown, recordStatements } from './commands/facts/once.ts';
import { recordMember, recordTeam, recordTeamState } from './commands/facts/people.ts';
import { recordCancellation, recordGap, recordGapClosed, recordVisit } from './commands/facts/visits.ts';

/** What evaluation does on hearing each event: it keeps what has to be counted. */
export const consumers: Consumers = {
  ErasureDue: erasePerson,
  TeamCreated: recordTeam,
  TeamStateChanged: recordTeamState,
  MembershipChanged: recordMember,
  HatsNeeded: recordHatsNeeded,
  HatGranted: together(recordHatGranted, recordLinkTerm),
  HatEnded: together(recordHatEnded, recordLinkEnd),
  ProposalDecided: recordDecision,
  VisitBooked: together(recordVisit, recordSupport),
  VisitCancelled: together(recordCancellation, recordNoSupport),
  GapDetected: recordGap,
  GapClosed: recordGapClosed,
  OpportunityShown: recordShown,
  WeeklyHoursChanged: recordWeeklyHours,
  WantedHoursChanged: recordWantedHours,
  StatementsIssued: recordStatements,
};
