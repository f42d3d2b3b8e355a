import { shareAgain, stopSharing } from '../../../services/matching/commands/sharing/decide-sharing.ts';
import {
  giveStandingConsent,
  revokeStandingConsent,
} from '../../../services/matching/commands/sharing/standing-consents.ts';
import { isSharing } from '../../../services/matching/domain/sharing/agreement.ts';
import type { Circle, Team } from '../circle.ts';
import type { Happening } from '../happening.ts';
import { standingYes } from '../invariants/standing.ts';
import { keptBy } from '../kept.ts';
import type { World } from '../world.ts';
import { command } from './command.ts';
import type { Kind } from './kind.ts';
import { someone, something } from './someone.ts';

/** A circle stops sharing with a neighbour: for a while, or by withdrawing. */
export const stop: Kind = (world, random) => {
  const circle = someone(world, random);
  const other = circle && random.focus(world.circles.filter((each) => each !== circle));
  const by = circle?.teams[0]?.owner;
  if (!circle || !other || !by) return undefined;
  const how = random.pick(['PAUSED', 'PAUSED', 'WITHDRAWN'] as const);
  return command(world, circle, 'matching', `it stops sharing with ${other.slug} (${how})`, (context) =>
    stopSharing(context, { circle: other.slug, how, by }),
  );
};

/** A circle consents again to share with a neighbour, whichever of them stopped. */
export const resume: Kind = (world, random) => {
  const found = something(world, random, (each) =>
    keptBy(each).sharing.filter((record) => !isSharing(record)),
  );
  const by = found?.circle.teams[0]?.owner;
  if (!found || !by) return undefined;
  const { circle, it: record } = found;
  return command(world, circle, 'matching', `it shares with ${record.circle} again`, (context) =>
    shareAgain(context, { circle: record.circle, by }),
  );
};

/** An owner says yes ahead to whoever comes at short notice from one circle. */
export const consent: Kind = (world, random) => {
  const circle = someone(world, random);
  const team = circle && random.focus(circle.teams);
  const other = circle && random.focus(world.circles.filter((each) => each !== circle));
  return circle && team && other && consenting(world, circle, team, other, random.pick([1, 7, 30]));
};

/** The same, of one team and one circle. */
export function consenting(world: World, circle: Circle, team: Team, other: Circle, days: number): Happening {
  const words = `${world.names.of(team.id)} consents ahead to workers of ${other.slug}, for ${days} days`;
  return command(world, circle, 'matching', words, (context) => {
    world.said.byOwners.add(standingYes(team.id, other.slug));
    return giveStandingConsent(context, { teamId: team.id, circle: other.slug, ownerId: team.owner, days });
  });
}

/** An owner takes such a yes back. */
export const takeBack: Kind = (world, random) => {
  const found = something(world, random, (each) => keptBy(each).standing);
  if (!found) return undefined;
  const { circle, it: given } = found;
  const words = `${world.names.of(given.teamId)} takes its consent to workers of ${given.circle} back`;
  return command(world, circle, 'matching', words, (context) =>
    revokeStandingConsent(context, { teamId: given.teamId, circle: given.circle }),
  );
};
