import { kithError } from '@kith/kernel';
import { relationsTo, type Viewer } from './viewer.ts';

/**
 * A service's permissions: operation → the relations that allow it. Default is deny.
 *
 * Relations to a team: `OWNER`, `FAMILY_FRIEND`, `PAID_WORKER`, `VOLUNTEER`, `PEER`, `TEAM_STARTER`, `PROFESSIONAL`
 * (any scope), `PROFESSIONAL:PLAN` …, `hat:<hat>`. To the circle: `circle:<hat>`, `signed-in`. To one's own things: `self`.
 */
export type Permissions<Operation extends string = string> = Readonly<Record<Operation, readonly string[]>>;

/** What an operation is about. */
export interface About {
  /** The team it concerns, if any. */
  readonly teamId?: string;
  /** The person whose own thing it is, if anyone's. */
  readonly personId?: string;
}

/** Asks the permission table on behalf of one viewer. */
export interface Access<Operation extends string> {
  allows(operation: Operation, about?: About): boolean;
  /**
   * Throws unless allowed: `NOT_FOUND` to someone with no tie to the team or thing, for whom it must not even exist;
   * `NOT_ALLOWED` to someone who may know of it; `TEAMS_UNAVAILABLE` when teams could not say what they are to it.
   */
  require(operation: Operation, about?: About): void;
}

/** The access of one viewer under a service's permission table. */
export function accessFor<Operation extends string>(
  permissions: Permissions<Operation>,
  viewer: Viewer,
): Access<Operation> {
  const circleWide = new Set(['signed-in', ...circleHatsOf(viewer).map((hat) => `circle:${hat}`)]);

  function held(about: About): Set<string> {
    const own = about.personId === viewer.personId ? ['self'] : [];
    const team = about.teamId ? relationsTo(viewer, about.teamId) : [];
    return new Set([...circleWide, ...own, ...team]);
  }

  const allows = (operation: Operation, about: About = {}): boolean => {
    const relations = held(about);
    return permissions[operation].some((relation) => relations.has(relation));
  };

  return {
    allows,
    require(operation, about = {}) {
      if (allows(operation, about)) return;
      if (about.teamId && viewer.relations === undefined) throw kithError('TEAMS_UNAVAILABLE');
      const isStranger = about.teamId !== undefined && relationsTo(viewer, about.teamId).size === 0;
      throw kithError(isStranger ? 'NOT_FOUND' : 'NOT_ALLOWED');
    },
  };
}

/** Hats for the whole circle: those of the sign-in, and those its governance circle gave by consent. */
export function circleHatsOf({ circleHats, relations = [] }: Viewer): readonly string[] {
  const byConsent = relations.filter(({ teamId }) => teamId === 'circle').flatMap(({ hats }) => hats);
  return [...new Set([...circleHats, ...byConsent])];
}
