import type { Relation } from '@kith/service-kit';
import type { ContactPlan } from '../domain/endings/contact-plan.ts';
import type { StateChange } from '../domain/endings/standing.ts';
import type { EnteredConsent } from '../domain/entered-consent.ts';
import type { CIRCLE } from '../domain/group.ts';
import type { Coach, Coaching } from '../domain/learning/coaching.ts';
import type { Observation } from '../domain/learning/observation.ts';
import type { LearningRecord } from '../domain/learning/record.ts';
import type { Membership } from '../domain/membership.ts';
import type { Notice } from '../domain/notice.ts';
import type { Contact } from '../domain/person.ts';
import type { StageEntry, TeamStart } from '../domain/starting/team-start.ts';
import type { Team } from '../domain/team.ts';

/** A person in an answer: nothing but their id is said of them unless the viewer may know it. */
export interface PersonParent {
  readonly id: string;
  /** What the viewer may know of how to reach them, when that is known already: nothing more is looked up. */
  readonly contact?: Contact;
}

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

/** A notice in an answer: to the person it is for, and to those who pass it on. */
export type NoticeParent = Notice;

// Starting
export type TeamStartParent = TeamStart;
export type StageEntryParent = StageEntry;
export type EnteredConsentParent = EnteredConsent;

// Endings
export type ContactPlanParent = ContactPlan;
export type StateChangeParent = StateChange;

// Learning
export type ObservationParent = Observation;
export type LearningRecordParent = LearningRecord;
export type CoachParent = Coach;
export type CoachingParent = Coaching;
