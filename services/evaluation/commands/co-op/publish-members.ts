import { type MemberClass, memberClasses, type TrueMembers } from '@kith/contracts';
import { publishCount } from '@kith/disclosure';
import {
  addDays,
  dateOf,
  endOfMonth,
  isMonthOver,
  kithError,
  type MonthText,
  monthBefore,
  monthOf,
} from '@kith/kernel';
import { type CommandContext, change, seal } from '@kith/service-kit';
import { stillHolds } from '../../domain/co-op/facts.ts';
import { allCoopMembers, type MembersPublished, membersPublished } from '../../store/co-op/members.ts';
import { coopFacts } from './facts.ts';

/**
 * Tells the national co-op how many members of each class the circle had when a month ended, once (N4, E12). Throws
 * `ROUND_OPEN` while the month is not over.
 */
export function publishMembers(month: MonthText, context: CommandContext): Promise<MembersPublished> {
  const { now, circle, neighbourhood } = context;
  return change(context, async (work) => {
    const known = await work.get(membersPublished, month);
    if (known) return known;
    if (!isMonthOver(month, now)) throw kithError('ROUND_OPEN', { what: 'The month is not over.' });
    const truth = await countedAt(month, context);
    const counts = byClass((one) => publishCount(truth[one]));
    const subject = `${circle}:${month}:members`;
    const sealedCounts = await seal(truth, await neighbourhood.nationalKeys(), subject);
    work.put(membersPublished, { month, counts });
    const said = { period: month, counts, sealedCounts };
    work.say('MembersCounted', { subject, sequence: 1, to: ['national'] }, said);
    return { month, counts };
  });
}

/** By the clock: once the first days of a month are over, in a circle where somebody is a member. */
export async function publishLastMonthsMembers(context: CommandContext): Promise<void> {
  const [, , day = ''] = dateOf(context.now).split('-');
  if (Number(day) < DAYS_OF_GRACE || (await allCoopMembers(context.table)).length === 0) return;
  await publishMembers(monthBefore(monthOf(context.now)), context);
}

/** Until this day of a month, what was late in the month before can still come in. */
const DAYS_OF_GRACE = 3;

async function countedAt(month: MonthText, context: CommandContext): Promise<TrueMembers> {
  const [members, facts] = await Promise.all([allCoopMembers(context.table), coopFacts(context)]);
  const last = addDays(dateOf(endOfMonth(month)), -1);
  const then = members.filter((member) => member.since <= last && stillHolds(member, facts, last));
  return byClass((one) => then.filter((member) => member.class === one).length);
}

function byClass<T>(make: (one: MemberClass) => T): Record<MemberClass, T> {
  return Object.fromEntries(memberClasses.map((one) => [one, make(one)])) as Record<MemberClass, T>;
}
