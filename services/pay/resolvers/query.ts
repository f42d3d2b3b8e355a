import { gbp } from '@kith/kernel';
import { accessFor, connectionOf, pageAsked, parseInput } from '@kith/service-kit';
import { permissions } from '../domain/permissions.ts';
import { earnedBy, statementOf } from '../domain/statement.ts';
import type { QueryResolvers, StatementLine } from '../generated.ts';
import { listPostings, type PostedEntry } from '../store/entries.ts';
import { listProposedFor } from '../store/proposed-time.ts';
import { daysAsked } from './inputs.ts';
import { timeOf } from './time-of-kind.ts';

export const query: Pick<QueryResolvers, 'myStatement' | 'myProposedTime'> = {
  myStatement: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeOwnStatement');
    const { from, to } = parseInput(daysAsked, args);
    const posted = await listPostings(table, `worker:${viewer.personId}`, from, to);
    const sums = statementOf(posted.map(({ work }) => work));
    return {
      ...sums,
      from,
      to,
      lines: posted.map(lineOf),
      time: timeOf(sums.time),
      listed: gbp(sums.listed),
      contribution: gbp(sums.contribution),
      pay: gbp(sums.pay),
      trueHourlyRate: sums.trueHourlyRate === null ? null : gbp(sums.trueHourlyRate),
      takeHomeHourlyRate: sums.takeHomeHourlyRate === null ? null : gbp(sums.takeHomeHourlyRate),
    };
  },

  myProposedTime: async (_, args, { table, viewer }) => {
    accessFor(permissions, viewer).require('seeOwnProposedTime');
    return connectionOf(await listProposedFor(table, viewer.personId, pageAsked(args)), (time) => time);
  },
};

function lineOf({ entryId, cause, reverses, work }: PostedEntry): StatementLine {
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
    shiftMinutes: work.shift?.minutes ?? null,
    paidMinutes: earned.minutes,
    rate: gbp(earned.ratePence),
    listed: gbp(earned.listed),
    contribution: gbp(earned.contribution),
    pay: gbp(earned.pay),
  };
}
