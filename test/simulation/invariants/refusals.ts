import type { Item } from '@kith/service-kit';
import { isRefused, type PairRefusals } from '../../../services/matching/domain/pairs/refusal.ts';
import type { Visit } from '../../../services/matching/domain/visit.ts';
import type { Circle } from '../circle.ts';
import type { Names } from '../names.ts';
import { Violation } from '../violation.ts';

/** What bears on who may be booked with whom. */
interface World {
  readonly names: Names;
}

/** Pairs of whom one does not want to meet the other, and visits that stand; as tables' streams tell them in order. */
interface Seen {
  readonly refused: Set<string>;
  readonly planned: Set<string>;
}
const seen = new WeakMap<World, Seen>();

/** What only whoever refused may read, and in whose items alone it may stand. */
const OF_REFUSAL = /\brefusal_[0-9A-Z]{26}\b|note-of-refusal/;

/**
 * Invariant 8, of one item: no visit is booked at the team's side once one of the two has said that they do not want to
 * meet (M5); and nobody is told so, not even their own circle (invariant 6).
 */
export function notRefused(world: World, circle: Circle, item: Item): void {
  const before = seen.get(world) ?? { refused: new Set(), planned: new Set() };
  seen.set(world, before);
  if (item.sk.startsWith('REFUSAL#')) {
    const pair = (item as Item & { value: PairRefusals }).value;
    before.refused[isRefused(pair) ? 'add' : 'delete'](`${item.pk} ${pair.teamId}`);
  } else if (OF_REFUSAL.test(JSON.stringify(item)))
    throw new Violation(6, `${circle.slug} tells of a refusal in ${item.pk} ${item.sk}`);
  const { value } = item as Item & { value?: Visit };
  if (item.sk === 'VISIT' && item.pk.startsWith('VISIT#') && value) isBooked(world, circle, value, before);
}

function isBooked(
  { names }: World,
  { slug }: Circle,
  { id, state, host, homeCircle, workerId }: Visit,
  { refused, planned }: Seen,
): void {
  if (!host) return;
  if (state !== 'PLANNED') planned.delete(id);
  else if (!planned.has(id)) {
    planned.add(id);
    const who = homeCircle === slug ? `WORKER#${workerId}` : `VISITOR#${homeCircle}#${workerId}`;
    if (refused.has(`${who} ${host.teamId}`))
      throw new Violation(8, `${names.of(id)} is booked, and one of the two does not want to meet`);
  }
}
