import type { Membership } from '../domain/membership.ts';
import type { Team } from '../domain/team.ts';

/** A person in an answer: nothing but their id is said of them unless the viewer may know it. */
export interface PersonParent {
  readonly id: string;
}

/** A team in an answer. Whoever got hold of it may know its name; everything else is asked for by field. */
export type TeamParent = Team;

/** A membership in an answer: whoever got hold of it may see all of it. */
export type MemberParent = Membership;
