import type { Consumers } from '@kith/service-kit';
import { bookVisit, cancelVisit } from './commands/book-visit.ts';
import { payVisitNextDoor } from './commands/confirm-visit.ts';
import { erasePerson } from './commands/erasure/erase-person.ts';
import { keepMember } from './commands/keep-member.ts';
import { logVisitNextDoor } from './commands/log-visit.ts';
import { advancePayRun } from './commands/pay-run/advance.ts';
import { whenIssued } from './commands/pay-run/when-issued.ts';
import { keepProposedTime } from './commands/proposed-time.ts';
import { hearAnswer, hearProposal } from './commands/settlement/answer.ts';

/** What pay does on hearing each event. */
export const consumers: Consumers = {
  ErasureDue: erasePerson,
  VisitBooked: bookVisit,
  VisitCancelled: cancelVisit,
  MembershipChanged: keepMember,
  CoverLogged: logVisitNextDoor,
  CoverWorked: payVisitNextDoor,
  PaidTimeProposed: keepProposedTime,
  PayRunAdvanced: advancePayRun,
  PayRunIssued: whenIssued,
  SettlementProposed: hearProposal,
  SettlementAnswered: hearAnswer,
};
