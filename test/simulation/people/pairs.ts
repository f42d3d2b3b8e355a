import { endWorkingTogether } from '../../../services/matching/commands/pairs/part.ts';
import { refuse, takeBackRefusal } from '../../../services/matching/commands/pairs/refuse.ts';
import { isLive } from '../../../services/matching/domain/claim.ts';
import { isRefused, type Refusable } from '../../../services/matching/domain/pairs/refusal.ts';
import { type Circle, secret } from '../circle.ts';
import { keptBy } from '../kept.ts';
import { command } from './command.ts';
import type { Kind } from './kind.ts';
import { someone, something } from './someone.ts';

/** An owner or a worker of a circle ends working together. */
export const part: Kind = (world, random) => {
  const circle = someone(world, random);
  const team = circle && random.focus(circle.teams);
  const workerId = circle && random.focus(circle.workers);
  if (!circle || !team || !workerId) return undefined;
  const by = random.pick(['OWNER', 'WORKER'] as const);
  const words = `${world.names.of(team.id)} and ${world.names.of(workerId)} part, as the ${by.toLowerCase()} wants`;
  return command(world, circle, 'matching', words, (context) =>
    endWorkingTogether(context, { teamId: team.id, workerId, by }),
  );
};

/** An owner does not want a worker, of the circle or from next door; or a worker not a team. */
export const refusal: Kind = (world, random) => {
  const visited = random.chance(0.6) ? something(world, random, visitors) : undefined;
  const circle = visited?.circle ?? someone(world, random);
  const team = circle && random.focus(circle.teams);
  const workerId = circle && random.focus(circle.workers);
  if (!circle || !team || !workerId) return undefined;
  const about: Refusable = visited?.it ?? { workerId };
  const side = about.workerId !== undefined && random.chance(0.5) ? 'WORKER' : 'OWNER';
  const who = world.names.of(about.workerId ?? about.pairwiseId);
  const words = `${world.names.of(team.id)} and ${who} are not to meet, says the ${side.toLowerCase()}`;
  const note = secret(circle.slug, 'note-of-refusal');
  return command(world, circle, 'matching', words, (context) =>
    refuse(context, { teamId: team.id, about, side, note }),
  );
};

/** Those from next door who claimed hours of a circle that are not over, by the id they go by there. */
function visitors(circle: Circle) {
  return [...keptBy(circle).hostClaims.values()].flatMap((claim) =>
    claim.homeCircle !== circle.slug && claim.asked && isLive(claim)
      ? [{ circle: claim.homeCircle, pairwiseId: claim.asked.workerId }]
      : [],
  );
}

/** Whoever refused takes it back. */
export const relent: Kind = (world, random) => {
  const found = something(world, random, (each) => keptBy(each).refusals.filter(isRefused));
  if (!found) return undefined;
  const { teamId, about, said } = found.it;
  const side = said.OWNER ? 'OWNER' : 'WORKER';
  const words = `the ${side.toLowerCase()} takes back a refusal at ${world.names.of(teamId)}`;
  return command(world, found.circle, 'matching', words, (context) =>
    takeBackRefusal(context, { teamId, about, side }),
  );
};
