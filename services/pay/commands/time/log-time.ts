import {
  addDays,
  dateOf,
  type FieldProblem,
  isBefore,
  kithError,
  overlaps,
  type PersonId,
  unwrap,
} from '@kith/kernel';
import { type CommandContext, change, findAll, type Table, type Work } from '@kith/service-kit';
import { entryForTime, isPaid } from '../../domain/time/entry.ts';
import { stateOfTime, type TimeRecord, withdrawnRecord } from '../../domain/time/record.ts';
import { putEntry } from '../../store/entries.ts';
import { payees } from '../../store/pay-runs.ts';
import { termsInForce } from '../../store/terms.ts';
import { timeOn, timeRecords, timesOfWorkers } from '../../store/time.ts';

/** How long ago something may have been worked that is logged today. */
const DAYS_BACK = 92;

/**
 * A worker logs time apart from visits (P1). What pays nothing is booked at once, as time; what pays waits for someone
 * else's yes. Throws `BAD_INPUT`, `TIMES_OVERLAP`, `WRONG_STATE` (a shift of someone not paid by it), `ID_TAKEN`.
 */
export function logTime(context: CommandContext, asked: TimeRecord): Promise<TimeRecord> {
  return change(context, (work) => logIn(work, asked));
}

/** The same as one part of a larger decision: six writes at most. */
export async function logIn(work: Work, asked: TimeRecord): Promise<TimeRecord> {
  const { table, now, circle } = work.context;
  const known = await work.get(timeRecords, asked.id);
  if (known) {
    if (isSame(known, asked)) return known;
    throw kithError('ID_TAKEN');
  }
  const fields = problemsOf(asked, work.context);
  if (fields.length > 0) throw kithError('BAD_INPUT', { fields });
  const terms = await termsInForce(table, asked.workerId, asked.on);
  if (asked.shift && (await isTaken(table, asked))) throw kithError('TIMES_OVERLAP');
  const { entry } = unwrap(entryForTime(asked, terms, circle, now));
  const record: TimeRecord = isPaid(asked, terms) ? asked : { ...asked, bookedAt: now };
  work.put(timeRecords, record);
  const { workerId, on, id } = record;
  work.put(timesOfWorkers, { workerId, on, id });
  // Known or new: of several in one decision it is written once.
  if (!(await work.get(payees, workerId))) work.put(payees, { workerId });
  if (record.bookedAt) work.write(putEntry(entry));
  return record;
}

/** The worker takes back time that nobody has answered yet. Throws `NOT_FOUND`, `WRONG_STATE`. */
export function withdrawTime(context: CommandContext, id: string, workerId: PersonId): Promise<TimeRecord> {
  return change(context, async (work) => {
    const record = await ownRecord(work, id, workerId);
    const after = unwrap(withdrawnRecord(record, context.now));
    if (after !== record) work.put(timeRecords, after);
    return after;
  });
}

async function ownRecord(work: Work, id: string, workerId: PersonId): Promise<TimeRecord> {
  const record = await work.get(timeRecords, id);
  if (record?.workerId !== workerId) throw kithError('NOT_FOUND');
  return record;
}

function problemsOf({ on, shift, minutes }: TimeRecord, { now }: CommandContext): FieldProblem[] {
  const today = dateOf(now);
  const problems: FieldProblem[] = [];
  if (on > today) problems.push({ field: 'on', problem: 'a day that has come' });
  if (on < addDays(today, -DAYS_BACK))
    problems.push({ field: 'on', problem: `${DAYS_BACK} days ago at most` });
  if (shift && isBefore(now, shift.window.to))
    problems.push({ field: 'shift', problem: 'a shift that is over' });
  if (shift && shift.breakMinutes >= minutes) {
    problems.push({ field: 'shift', problem: 'a break shorter than the shift' });
  }
  return problems;
}

/** Whether the worker has logged a shift for any of that time, on the same day or the one before. */
async function isTaken(table: Table, { workerId, on, shift }: TimeRecord): Promise<boolean> {
  const pointers = [
    ...(await timeOn(table, workerId, addDays(on, -1))),
    ...(await timeOn(table, workerId, on)),
  ];
  const records = await findAll(
    table,
    timeRecords,
    pointers.map(({ id }) => id),
  );
  return [...records.values()].some(
    (other) =>
      other.shift &&
      shift &&
      ['LOGGED', 'BOOKED'].includes(stateOfTime(other)) &&
      overlaps(other.shift.window, shift.window),
  );
}

function isSame(known: TimeRecord, asked: TimeRecord): boolean {
  const said = ({ workerId, on, kind, minutes, teamId, shift }: TimeRecord) =>
    JSON.stringify([
      workerId,
      on,
      kind,
      minutes,
      teamId,
      shift?.window.from,
      shift?.window.to,
      shift?.breakMinutes,
    ]);
  return said(known) === said(asked);
}
