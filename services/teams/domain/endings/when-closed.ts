import type { Operation } from '../permissions.ts';

/**
 * What is still done in a team that is closed (T26): reading what was kept, staying in touch with those left behind,
 * and opening it again. Everything else is refused in one place, before any permission is looked at.
 */
const stillDone: ReadonlySet<Operation> = new Set<Operation>([
  'team.name',
  'team.owner',
  'team.members',
  'team.waiting',
  'team.state',
  'person.name',
  'person.channel',
  'asker.name',
  'notice.passOn',
  'start.read',
  'hat.see',
  'selection.see',
  'decisions.see',
  'decisions.seeAsked',
  'domain.see',
  'meetings.see',
  'meeting.see',
  'package.see',
  'package.seeDraft',
  'review.plan.see',
  'review.payment.see',
  'document.know',
  'section.readAll',
  'section.readAsCircle',
  'section.readAsWriter',
  'section.readForPlan',
  'section.readForBudget',
  'section.readForRequests',
  'section.knowAll',
  'section.seeConsent',
  'document.readWithoutConsent',
  'access.log',
  'records.kept',
  'erasure.ask',
  'export.forOwner',
  'careTeam.export',
  'need.read',
  'observation.read',
  'observation.ofTeam',
  'team.reopen',
  'contact.read',
  'contact.answer',
  'contact.keep',
  'contact.name',
]);

/** What anyone may still do for themselves: nobody is kept in. */
const stillDoneForOneself: ReadonlySet<Operation> = new Set<Operation>(['membership.end']);

/** Whether something is still done once the team is closed; `isOwn` when it is about whoever does it. */
export function isStillDone(operation: Operation, isOwn: boolean): boolean {
  return stillDone.has(operation) || (isOwn && stillDoneForOneself.has(operation));
}
