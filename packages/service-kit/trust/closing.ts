import { dateOf, kithError } from '@kith/kernel';
import type { CommandContext } from '../graphql/context.ts';

/** Whether the circle is closing by now, so that nothing may begin in it that would have to be ended again (F12). */
export async function isClosing({
  neighbourhood,
  now,
}: Pick<CommandContext, 'neighbourhood' | 'now'>): Promise<boolean> {
  const { closingSince } = await neighbourhood.own();
  return closingSince !== undefined && closingSince <= dateOf(now);
}

/** Throws `CIRCLE_CLOSING` in a circle that is closing. */
export async function checkNotClosing(context: Pick<CommandContext, 'neighbourhood' | 'now'>): Promise<void> {
  if (await isClosing(context)) throw kithError('CIRCLE_CLOSING');
}
