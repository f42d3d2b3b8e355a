import { type InstantText, instantAt, kithError } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { CIRCLE, type GroupId } from '../../domain/group.ts';
import { borneOut, grantedTo } from '../../domain/hats/bearing.ts';
import { hatsOfCircle } from '../../domain/hats/catalogue.ts';
import type { Hat } from '../../domain/hats/hat.ts';
import type { Selection } from '../../domain/hats/selection.ts';
import { type Ended, settled } from '../../domain/hats/settling.ts';
import { isRunning } from '../../domain/hats/steps.ts';
import { type Front, frontOf } from '../../store/front.ts';
import { HATS, type KeptHat } from '../../store/hats.ts';
import type { KeptMatter } from '../../store/matters.ts';

/** A hat as a command works on it: as it is by now, with what time has settled and nobody has been told yet. */
export interface HatInHand {
  readonly front: Front;
  /** As it lies in the table; absent for one of the circle's that nobody has touched. */
  readonly before: KeptHat | undefined;
  readonly hat: Hat;
  /** Whose time with it is over. */
  readonly ended: readonly Ended[];
  /** The selection that is running for it. */
  readonly running?: KeptMatter<Selection>;
  /** An offer nobody objected to in time. */
  readonly closed?: { readonly before: KeptMatter<Selection>; readonly after: Selection };
}

/** Takes a hat in hand. Throws `NOT_FOUND`. */
export async function takeHat(
  context: Pick<CommandContext, 'table' | 'now' | 'neighbourhood'>,
  groupId: GroupId,
  slug: string,
): Promise<HatInHand> {
  const front = await frontOf(context.table, groupId);
  const before = front.items<Hat>(HATS).find((hat) => hat.slug === slug);
  const hat = before ?? (await hatsIn(context, front, groupId)).find((one) => one.slug === slug);
  if (!hat) throw kithError('NOT_FOUND');
  return handOf(front, before, hat, context.now);
}

/** A hat of a group that has been opened. */
export function handOf(front: Front, before: KeptHat | undefined, hat: Hat, now: InstantText): HatInHand {
  const { places } = front;
  const selection = front.open<Selection>('selection').find(({ id }) => id === hat.running);
  if (!selection || isRunning(selection, now)) {
    return { front, before, ...settled(hat, places, now), ...(selection && { running: selection }) };
  }
  const after = grantedTo(selection, hat, now);
  const closed = { before: selection, after };
  return { front, before, ...settled(borneOut(hat, after, places, now), places, now), closed };
}

/** The hats of a group. Those of the circle that nobody has touched are vacant since the circle was founded. */
export async function hatsIn(
  { neighbourhood, now }: Pick<CommandContext, 'now' | 'neighbourhood'>,
  front: Front,
  groupId: GroupId,
): Promise<Hat[]> {
  const kept = front.items<Hat>(HATS);
  if (groupId !== CIRCLE) return [...kept];
  const { founded } = await neighbourhood.own();
  const others = hatsOfCircle(instantAt(founded, '00:00'), now);
  return [...kept, ...others.filter(({ slug }) => !kept.some((hat) => hat.slug === slug))];
}
