import type { Consumers } from '@kith/service-kit';
import { recordMember, recordTeam } from './commands/record-team.ts';
import { recordCancellation, recordGap, recordVisit } from './commands/record-visit.ts';

/** What evaluation does on hearing each event: it keeps what has to be counted. */
export const consumers: Consumers = {
  TeamCreated: recordTeam,
  MembershipChanged: recordMember,
  VisitBooked: recordVisit,
  VisitCancelled: recordCancellation,
  GapDetected: recordGap,
};
