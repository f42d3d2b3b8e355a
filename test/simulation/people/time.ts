import type { MinutesByKind } from '@kith/contracts';
import { isBefore } from '@kith/kernel';
import { confirmVisit } from '../../../services/pay/commands/confirm-visit.ts';
import { logVisit } from '../../../services/pay/commands/log-visit.ts';
import { isBooked, stateOf, type Visit } from '../../../services/pay/domain/visit.ts';
import type { Circle } from '../circle.ts';
import type { Happening } from '../happening.ts';
import { keptBy, paidBy } from '../kept.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { command } from './command.ts';
import type { Kind } from './kind.ts';
import { something } from './someone.ts';

/** A worker says what a visit took that has begun; now and then they correct it. */
export const log: Kind = (world, random) => {
  const found = something(world, random, (each) => toLog(world, each));
  return found && logging(world, found.circle, found.it, random);
};

/** Visits of a circle's workers that have begun, as far as matching and pay know of them. */
export function toLog(world: World, circle: Circle): Visit[] {
  const { visits } = keptBy(circle);
  return paidBy(circle)
    .visits.filter(isBooked)
    .filter(
      ({ visitId, booking }) =>
        booking.homeCircle === circle.slug &&
        visits.get(visitId)?.state === 'PLANNED' &&
        isBefore(booking.window.from, world.now(circle)),
    );
}

export function logging(
  world: World,
  circle: Circle,
  { visitId, booking }: Visit,
  random: Random,
): Happening {
  const minutes: MinutesByKind = { contact: 90 + random.below(40), travel: random.below(30) };
  const why = random.chance(0.5) ? { reason: 'SLIP' as const } : {};
  const words = `${world.names.of(booking.workerId)} logs ${minutes.contact} minutes for ${world.names.of(visitId)}`;
  return command(world, circle, 'pay', words, (context) =>
    logVisit(visitId, { minutes, channel: 'APP', by: booking.workerId, ...why }, context),
  );
}

/** An owner says what a visit took: the same, or something else. */
export const confirm: Kind = (world, random) => {
  const found = something(world, random, toConfirm);
  return found && confirming(world, found.circle, found.it, random);
};

/** Visits to a circle's teams that wait for their owner. */
export function toConfirm(circle: Circle): Visit[] {
  return paidBy(circle)
    .visits.filter(isBooked)
    .filter((visit) => visit.booking.hostCircle === circle.slug && stateOf(visit) === 'LOGGED');
}

export function confirming(world: World, circle: Circle, { visitId }: Visit, random: Random): Happening {
  const said = random.chance(0.7) ? undefined : { contact: 80 + random.below(50) };
  const why = random.chance(0.5) ? { reason: 'STAYED_LONGER' as const } : {};
  const words = `the owner confirms ${said ? `${said.contact} minutes` : 'what was logged'} for ${world.names.of(visitId)}`;
  return command(world, circle, 'pay', words, (context) =>
    confirmVisit(visitId, { minutes: said, channel: 'PHONE', ...why }, context),
  );
}
