import { Temporal } from '@kith/kernel';
import type { Consumer } from '@kith/service-kit';
import type { GroupId } from '../domain/group.ts';
import { frontOf } from '../store/front.ts';
import { tell } from '../store/notices.ts';
import { firstOf } from './first-of.ts';

/**
 * A team's pulse closed two weeks ago and nothing was noted since (E15): whoever holds its check-in hat is reminded, or
 * its owner while nobody does. In words that blame nobody.
 */
export const actionDue: Consumer<'ActionDue'> = async ({ data: { teamId, month } }, context) => {
  const nothing = { value: undefined, writes: [], events: [] };
  const groupId = teamId as GroupId;
  if (!(await frontOf(context.table, groupId)).team) return nothing;
  const holders = await firstOf(context, groupId, ['checkin'], ({ kind }) => kind === 'OWNER');
  const name = Temporal.PlainYearMonth.from(month)
    .toPlainDate({ day: 1 })
    .toLocaleString('en-GB', { month: 'long' });
  const words = `You all said how ${name} went. If something should follow from it, talk about it when you next meet, and note what you will do.`;
  return {
    ...nothing,
    writes: tell(holders, { groupId, kind: 'ACTION_DUE', about: teamId, words }, context.now),
  };
};
