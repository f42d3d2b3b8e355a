import type { Relation } from '@kith/service-kit';
import type { CIRCLE, GroupId } from '../domain/group.ts';
import type { Hat } from '../domain/hats/hat.ts';
import type { NomineeProposal, Selection } from '../domain/hats/selection.ts';
import type { Membership } from '../domain/membership.ts';
import type { Notice } from '../domain/notice.ts';
import type { Contact } from '../domain/person.ts';
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

/** A hat in an answer: to those who may see the hats of its group. */
export type HatParent = Hat;

/** A selection in an answer: to those who have a say in its group. */
export type SelectionParent = Selection;

/** A person proposed for a hat, with the selection it is in. */
export interface NomineeProposalParent extends NomineeProposal {
  readonly groupId: GroupId;
}
