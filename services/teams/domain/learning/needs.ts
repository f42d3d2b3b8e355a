import type { Id, InstantText, PersonId } from '@kith/kernel';

/** Something whoever is paid must be trained in before they support this person. */
export interface SpecialistNeed {
  /** The training it takes, as a term circles share: `peg-feed`. */
  readonly skill: string;
  /** What people call it. */
  readonly label: string;
}

/** What a team's owner needs specially trained people for (T22). */
export interface SpecialistNeeds {
  readonly teamId: Id<'team'>;
  readonly needs: readonly SpecialistNeed[];
  readonly setBy: PersonId;
  readonly setAt: InstantText;
}

/** The needs, each skill once: the last word on it stands. */
export function needsOf(asked: readonly SpecialistNeed[]): SpecialistNeed[] {
  return [...new Map(asked.map((need) => [need.skill, need])).values()].sort((a, b) =>
    a.skill < b.skill ? -1 : 1,
  );
}

/** Whether two lists take the same training. */
export function sameSkills(a: readonly SpecialistNeed[], b: readonly SpecialistNeed[]): boolean {
  return a.map(({ skill }) => skill).join() === b.map(({ skill }) => skill).join();
}
