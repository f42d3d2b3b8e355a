import type { RequestContext } from '@kith/service-kit';
import type { Match } from '../../domain/matches/match.ts';
import type { Side } from '../../domain/matches/session.ts';

/** On which side of a match the viewer is. Whoever may see one is on either; the worker is always on their own. */
export function sideOf({ workerId }: Pick<Match, 'workerId'>, { viewer }: RequestContext): Side {
  return viewer.personId === workerId ? 'WORKER' : 'OWNER';
}
