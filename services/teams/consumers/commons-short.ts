import { type Consumer, nothingToChange } from '@kith/service-kit';
import { putForward } from '../commands/decisions/propose.ts';
import { commonsPrompt } from '../domain/decisions/commons-short.ts';
import { CIRCLE } from '../domain/group.ts';
import { frontOf } from '../store/front.ts';
import { mattersOn } from '../store/matters.ts';

/**
 * Approved time waits for the commons: the governance circle is asked, once a month, what it wants to do (P14). A circle
 * without one has nobody to ask: the time waits all the same.
 */
export const commonsShort: Consumer<'CommonsShort'> = async ({ data }, context) => {
  const wish = commonsPrompt(data, context.now);
  const [earlier, front] = await Promise.all([
    mattersOn(context.table).matterOf(wish.id),
    frontOf(context.table, CIRCLE),
  ]);
  if (earlier || front.places.length === 0) return nothingToChange(undefined);
  const { writes, events } = await putForward(context, wish, front);
  return { value: undefined, writes, events };
};
