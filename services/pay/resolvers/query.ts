import { gbp } from '@kith/kernel';
import { accessFor, connectionOf, pageAsked, parseInput } from '@kith/service-kit';
import { openWays } from '../commands/travel/ways.ts';
import type { Entry } from '../domain/ledger.ts';
import { permissions } from '../domain/permissions.ts';
import { earnedBy, statementOf } from '../domain/statement.ts';
import type { QueryResolvers, StatementLine } from '../generated.ts';
import { listPostings } from '../store/entries.ts';
import { listProposedFor } from '../store/proposed-time.ts';
import { daysAsked } from './inputs.ts';
import { timeOf } from './time-of-kind.ts';

export const query: Pick<QueryResolvers, 'myStatement' | 'myProposedTime'> = {
  myStatement: async (_, args, context) => {
    const { table, viewer } = context;
    accessFor(permissions, viewer).require('seeOwnStatement');
    const { from, to } = parseInput(daysAsked, args);
    const posted = await listPostings(table, `worker:${viewer.personId}`, from, to);
    const ways = await openWays(context, viewer.personId, { posted, from, to });
    const entries = [...posted, ...ways].sort(byDay);
    const sums = statementOf(entries.map(({ work }) => work));
    return {
      ...sums,
      from,
      to,
      lines: entries.map((entry) => ({ ...lineOf(entry), isBooked: !ways.includes(entry as Entry) })),
      time: timeOf(sums.time),
      listed: gbp(sums.listed),
      contribution: gbp(sums.contribution),
      pay: gbp(sums.pay),
      trueHourlyRate: sums.trueHourlyRate === null ? null : gbp(sums.trueHourlyRate),
      mileage: gbp(sums.mileage),
      mileageUnpaid: gbp(sums.mileageUnpaid),
      takeHomeHourlyRate: sums.takeHomeHourlyRate === null ? null : gbp(sums.takeHomeHourlyRate),
    };
  },

  myProposedTime: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeOwnProposedTime');
    return connectionOf(await listProposedFor(table, viewer.personId, pageAsked(args)), (time) => time);
  },
};

/** An entry as a statement lists it. */
type Listed = Pick<Entry, 'entryId' | 'cause' | 'reverses' | 'work'>;

const byDay = (one: Listed, other: Listed) => one.work.workedOn.localeCompare(other.work.workedOn);

function lineOf({ entryId, cause, reverses, work }: Listed): Omit<StatementLine, 'isBooked'> {
  const earned = earnedBy(work);
  return {
    entryId,
    cause,
    reverses: reverses ?? null,
    visit: work.visitId ? { id: work.visitId } : null,
    meetingId: work.meetingId ?? null,
    timeId: work.timeId ?? null,
    workedOn: work.workedOn,
    hostCircle: work.hostCircle,
    basis: work.wage?.basis ?? 'INDEPENDENT',
    time: timeOf(work.minutes),
    way: work.leg ?? null,
    shiftMinutes: work.shift?.minutes ?? null,
    paidMinutes: earned.minutes,
    rate: gbp(earned.ratePence),
    listed: gbp(earned.listed),
    contribution: gbp(earned.contribution),
    pay: gbp(earned.pay),
  };
}
