import { type Id, newId, type PersonId } from '@kith/kernel';
import { answerHours } from '../../../services/matching/commands/answer-hours.ts';
import { cannotMakeIt } from '../../../services/matching/commands/cannot-make-it.ts';
import { claimHours } from '../../../services/matching/commands/claim-hours.ts';
import { grantPassport } from '../../../services/matching/commands/grant-passport.ts';
import { releaseClaim } from '../../../services/matching/commands/release-claim.ts';
import { revokePassport } from '../../../services/matching/commands/revoke-passport.ts';
import { setAvailability } from '../../../services/matching/commands/set-availability.ts';
import { isLive } from '../../../services/matching/domain/claim.ts';
import type { HoursOffered } from '../../../services/matching/domain/hours.ts';
import type { OfferCopy } from '../../../services/matching/domain/offer-copy.ts';
import { type Circle, secret } from '../circle.ts';
import type { Happening } from '../happening.ts';
import { keptBy } from '../kept.ts';
import type { Random } from '../random.ts';
import { type World, yesToHours } from '../world.ts';
import { command } from './command.ts';
import type { Kind } from './kind.ts';
import { someone, something } from './someone.ts';

const DAY = 24 * 3_600_000;

/** A worker says yes to open hours, of their circle or next door. */
export const claim: Kind = (world, random) => {
  const isAway = random.chance(0.7);
  return claiming(world, random, ({ own }) => !own === isAway);
};

/** A worker says yes to hours next door that begin within a day. */
export const claimSoon: Kind = (world, random) =>
  claiming(world, random, ({ own, hours }) => !own && Date.parse(hours.window.from) < world.ms + DAY);

/** A worker says yes to hours next door: most often of a circle that has heard of them before. */
export const claimAway: Kind = (world, random) => {
  const before = something(world, random, (each) =>
    [...keptBy(each).homeClaims.values()].filter(({ hostCircle }) => hostCircle !== each.slug),
  );
  return claiming(
    world,
    random,
    ({ own, hostCircle }) => !own && hostCircle === before?.it.hostCircle,
    before?.it.workerId,
  );
};

/** A worker says yes to hours of their own circle. */
export const claimOwn: Kind = (world, random) => claiming(world, random, ({ own }) => own !== undefined);

function claiming(
  world: World,
  random: Random,
  which: (copy: OfferCopy & { readonly hours: HoursOffered }) => boolean,
  by?: PersonId,
): Happening | undefined {
  const found = something(world, random, (each) =>
    keptBy(each).copies.filter(
      (copy) =>
        (by === undefined || each.workers.includes(by)) &&
        copy.state === 'OPEN' &&
        copy.hours !== undefined &&
        Date.parse(copy.hours.window.from) > world.ms &&
        which({ ...copy, hours: copy.hours }),
    ),
  );
  const workerId = by ?? (found && random.focus(found.circle.workers));
  if (!found || !workerId) return undefined;
  const { circle, it: copy } = found;
  const id = newId('claim');
  const words = `${world.names.of(workerId)} claims ${world.names.of(copy.id)} of ${copy.hostCircle} as ${world.names.of(id)}`;
  return command(world, circle, 'matching', words, (context) => {
    world.said.byWorkers.add(id);
    return claimHours(context, workerId, { id, offerId: copy.id });
  });
}

/** A worker gives hours back, answered or not. */
export const release: Kind = (world, random) => {
  const found = something(world, random, (each) => [...keptBy(each).homeClaims.values()].filter(isLive));
  if (!found) return undefined;
  const { circle, it: held } = found;
  const words = `${world.names.of(held.workerId)} gives back ${world.names.of(held.id)}`;
  return command(world, circle, 'matching', words, (context) =>
    releaseClaim(context, held.workerId, held.id),
  );
};

/** A worker cannot make a visit. */
export const cannotMake: Kind = (world, random) => {
  const found = something(world, random, (each) =>
    [...keptBy(each).visits.values()].filter(
      ({ state, homeCircle }) => state === 'PLANNED' && homeCircle === each.slug,
    ),
  );
  if (!found) return undefined;
  const { circle, it: visit } = found;
  const words = `${world.names.of(visit.workerId)} cannot make ${world.names.of(visit.id)}`;
  return command(world, circle, 'matching', words, (context) =>
    cannotMakeIt(context, visit.workerId, visit.id),
  );
};

/** A worker named for weekly hours says yes or no. */
export const answerNamed: Kind = (world, random) => {
  const found = something(world, random, (each) =>
    keptBy(each).agreed.flatMap(({ id, named }) => (named ? [{ id, named }] : [])),
  );
  if (!found) return undefined;
  const { id, named } = found.it;
  return answering(world, found.circle, { id, workerId: named.workerId }, random.chance(0.75));
};

/** The same, of one worker and some hours. */
export function answering(
  world: World,
  circle: Circle,
  { id, workerId }: { readonly id: Id<'agreed'>; readonly workerId: PersonId },
  accept: boolean,
): Happening {
  const words = `${world.names.of(workerId)} says ${accept ? 'yes' : 'no'} to ${world.names.of(id)}`;
  return command(world, circle, 'matching', words, (context) => {
    if (accept) world.said.byWorkers.add(yesToHours(id, workerId));
    return answerHours(context, workerId, { id, accept });
  });
}

/** A worker chooses when they want to work: all week, or mornings at its end. */
export const choose: Kind = (world, random) => {
  const circle = someone(world, random);
  if (!circle) return undefined;
  return choosing(world, circle, random.pick(circle.workers), random.chance(0.8));
};

/** The same, of one worker. */
export function choosing(world: World, circle: Circle, workerId: string, allWeek: boolean): Happening {
  const days = allWeek ? [1, 2, 3, 4, 5, 6, 7] : [4, 5, 6];
  const to = allWeek ? '00:00' : '12:00';
  const words = `${world.names.of(workerId)} is free ${allWeek ? 'all week' : 'on some mornings'}`;
  return command(world, circle, 'matching', words, (context) =>
    setAvailability(context, {
      id: workerId,
      availability: days.map((weekday) => ({ weekday, from: '00:00', to })),
      districts: ['E5'],
      maxTravelMinutes: 60,
      skills: ['cooking'],
      languages: [],
    }),
  );
}

/** A worker lets a neighbour know some things of them. */
export const grant: Kind = (world, random) => {
  const found = something(world, random, (each) => keptBy(each).passports);
  const other = world.circles.find(({ slug }) => slug === found?.it.circle);
  if (!found || !other) return undefined;
  const { circle, it: held } = found;
  return granting(world, circle, held.workerId, other, random);
};

/** The same, of one worker and one neighbour. */
export function granting(
  world: World,
  circle: Circle,
  workerId: string,
  other: Circle,
  random: Random,
): Happening {
  const number = workerId.slice(workerId.lastIndexOf('-') + 1, -1);
  const fields = (['NAME', 'SKILLS', 'VETTING'] as const).filter(() => random.chance(0.6));
  const days = random.chance(0.85) ? 90 : 3;
  const asked = {
    workerId,
    circle: other.slug,
    fields,
    name: secret(circle.slug, `name-of-worker-${number}`),
    days,
  };
  const words = `${world.names.of(workerId)} grants ${other.slug} ${fields.join(', ') || 'nothing'} for ${days} days`;
  return command(world, circle, 'matching', words, (context) => grantPassport(context, asked));
}

/** A worker takes a passport back. */
export const revoke: Kind = (world, random) => {
  const found = something(world, random, (each) => keptBy(each).passports);
  if (!found) return undefined;
  const { circle, it: held } = found;
  const words = `${world.names.of(held.workerId)} takes the passport for ${held.circle} back`;
  return command(world, circle, 'matching', words, (context) =>
    revokePassport(context, held.workerId, held.circle),
  );
};
