import type { Id } from '@kith/kernel';
import type { Relation } from '@kith/service-kit';
import type { CheckConsent, CheckRecord } from '../domain/checks/record.ts';
import type { CpdRecord } from '../domain/cpd/record.ts';
import type { DomainTerms } from '../domain/decisions/group-domain.ts';
import type { Proposal } from '../domain/decisions/proposal.ts';
import type { ContactPlan } from '../domain/endings/contact-plan.ts';
import type { StateChange } from '../domain/endings/standing.ts';
import type { EnteredConsent } from '../domain/entered-consent.ts';
import type { Erasure } from '../domain/erasure/erasure.ts';
import type { CIRCLE, GroupId } from '../domain/group.ts';
import type { Hat } from '../domain/hats/hat.ts';
import type { NomineeProposal, Selection } from '../domain/hats/selection.ts';
import type { Coach, Coaching } from '../domain/learning/coaching.ts';
import type { Observation } from '../domain/learning/observation.ts';
import type { LearningRecord } from '../domain/learning/record.ts';
import type { Action, Meeting } from '../domain/meetings/meeting.ts';
import type { Membership } from '../domain/membership.ts';
import type { Notice } from '../domain/notice.ts';
import type { Contact } from '../domain/person.ts';
import type { LatencyFigure } from '../domain/requests/latency.ts';
import type { PackageRequest, Question, Ruling } from '../domain/requests/package-request.ts';
import type { ReviewDue, Reviewed } from '../domain/reviews/calendar.ts';
import type { Review } from '../domain/reviews/review.ts';
import type { StageEntry, TeamStart } from '../domain/starting/team-start.ts';
import type { Team } from '../domain/team.ts';
import type { Waiting } from '../domain/waiting.ts';
import type { PublicMinutes } from '../store/meetings.ts';
import type * as profile from './profile/parents.ts';

/** A person in an answer: nothing but their id is said of them unless the viewer may know it. */
export interface PersonParent {
  readonly id: string;
  /** What the viewer may know of how to reach them, when that is known already: nothing more is looked up. */
  readonly contact?: Contact;
}

/** What was seen of a check, and the consent to it: whoever got hold of them may see all of them. */
export type CheckRecordParent = CheckRecord;
export type CheckConsentParent = CheckConsent;

/** A team in an answer. Whoever got hold of it may know its name; everything else is asked for by field. */
export type TeamParent = Team;

/** A membership in an answer: whoever got hold of it may see all of it. */
export type MemberParent = Membership & Pick<PersonParent, 'contact'>;

/** What the viewer is to a group, as the gateway passes it on. */
export type RelationParent = Relation;

/** The governance circle in an answer. There is one. */
export interface GovernanceCircleParent {
  readonly id: typeof CIRCLE;
}

/** Whatever a group is, in an answer. */
export type GroupParent = TeamParent | GovernanceCircleParent;

/** Whether a group in an answer is the governance circle. */
export function isCircle(found: GroupParent): found is GovernanceCircleParent {
  return 'id' in found;
}

/** Something that waits, in an answer: only ever to the one it waits for. */
export type WaitingParent = Waiting;

/** A notice in an answer: to the person it is for, and to those who pass it on. */
export type NoticeParent = Notice;

// Starting
export type TeamStartParent = TeamStart;
export type StageEntryParent = StageEntry;
export type EnteredConsentParent = Omit<EnteredConsent, 'by'> & { readonly by: PersonParent };
/** Of documents and who read them: see there. */
export type DocumentParent = profile.DocumentParent;
export type DocumentSectionParent = profile.DocumentSectionParent;
export type DocumentEntryParent = profile.DocumentEntryParent;
export type AccessParent = profile.AccessParent;
/** A request in an answer: whoever got hold of it may see all of it. */
export type PackageRequestParent = PackageRequest;

/** What was decided of a request. */
export type PackageQuestionParent = Question;

export type PackageAnswerParent = NonNullable<Question['answer']>;

export type PackageDecisionParent = NonNullable<PackageRequest['decided']> & Ruling;

/** How long a step took, as it may be shown. */
export type LatencyFigureParent = LatencyFigure;

/** The reviews of a team in an answer. Each of its fields asks whether the viewer may see it. */
export interface TeamReviewsParent {
  readonly teamId: Id<'team'>;
}

/** What is known of reviews of something, to those who may see it. */
export type ReviewCalendarParent = Reviewed;

/** The next review of something. */
export type ReviewDueParent = ReviewDue;

/** A review in an answer: whoever got hold of it may see all of it. */
export type ReviewParent = Review;

/** A record of professional development: to the one whose it is. */
export type CpdRecordParent = CpdRecord;

// Endings
export type ContactPlanParent = ContactPlan;
export type StateChangeParent = StateChange;

// Learning
export type ObservationParent = Observation;
export type LearningRecordParent = LearningRecord;
export type CoachParent = Coach;
export type CoachingParent = Coaching;
/** A proposal in an answer: to whoever may see it. */
export type ProposalParent = Proposal;

/** What a team would decide alone. */
export type ProposedDomainParent = DomainTerms;

/** A meeting in an answer: to those of its group. */
export type MeetingParent = Meeting;

/** What someone agreed to do: to those of its group. */
export type MeetingActionParent = Action;

/** Minutes that the circle may read. */
export type PublicMinutesParent = PublicMinutes;
/** A hat in an answer: to those who may see the hats of its group. */
export type HatParent = Hat;

/** A selection in an answer: to those who have a say in its group. */
export type SelectionParent = Selection;

/** A person proposed for a hat, with the selection it is in. */
export interface NomineeProposalParent extends NomineeProposal {
  readonly groupId: GroupId;
}

/** An erasure in an answer: to coordinators, and to whoever asked for it. */
export type ErasureParent = Erasure;

/** A whole export in an answer, by whose it is: every field looks at who asks. */
export interface WholeExportParent {
  readonly id: string;
}
