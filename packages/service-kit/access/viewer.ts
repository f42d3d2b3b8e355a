import type { CircleSlug, PersonId } from '@kith/kernel';

/** What a person is in one team of the circle: taken from their membership and their hats. */
export interface Relation {
  readonly teamId: string;
  /** `OWNER`, `PAID_WORKER`, `PROFESSIONAL` … */
  readonly kind: string;
  /** What a professional may see: `PLAN`, `BUDGET`, `REQUESTS`. */
  readonly scopes: readonly string[];
  readonly hats: readonly string[];
}

/** Who is asking, as the circle's own sign-in and its teams vouch for. */
export interface Viewer {
  readonly personId: PersonId;
  readonly circle: CircleSlug;
  /** Hats held for the whole circle: `vetting_lead`, `coordinator` … */
  readonly circleHats: readonly string[];
  /** Absent when teams could not be asked: then everything that depends on a team is refused. */
  readonly relations: readonly Relation[] | undefined;
}

/** The names by which permission tables know what the viewer is to a team. */
export function relationsTo(viewer: Viewer, teamId: string): Set<string> {
  const held = (viewer.relations ?? []).filter((relation) => relation.teamId === teamId);
  return new Set([
    ...held.map(({ kind }) => kind),
    ...held.flatMap(({ kind, scopes }) => scopes.map((scope) => `${kind}:${scope}`)),
    ...held.flatMap(({ hats }) => hats.map((hat) => `hat:${hat}`)),
  ]);
}
