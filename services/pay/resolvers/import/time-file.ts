import { personId, type TimeKind, timeKinds } from '@kith/contracts';
import {
  clockCell,
  dayCell,
  hoursCell,
  leftOut,
  minutesCell,
  type NumberedRow,
  required,
  textCell,
  wordCell,
} from '@kith/csv';
import {
  addDays,
  type ClockText,
  type DateText,
  derivedId,
  type Id,
  type InstantText,
  instantAt,
  minutesOf,
  overlaps,
} from '@kith/kernel';
import * as z from 'zod';
import type { TimeRecord } from '../../domain/time/record.ts';
import { logTimeInput } from '../time/inputs.ts';

const columns = {
  worker: required(textCell(64)),
  on: required(dayCell),
  kind: required(wordCell([...timeKinds.map((kind) => kind.toUpperCase()), 'SHIFT'])),
  hours: leftOut(hoursCell),
  begins: leftOut(clockCell),
  ends: leftOut(clockCell),
  break_minutes: leftOut(minutesCell),
  team: leftOut(textCell(64)),
};

/** A row as it was read, and what of it must be there or must not: that goes by its kind. */
const row = z
  .object({
    workerId: personId,
    on: z.string(),
    kind: z.string(),
    minutes: z.int().optional(),
    begins: z.string().optional(),
    ends: z.string().optional(),
    breakMinutes: z.int().optional(),
    teamId: z.string().optional(),
  })
  .check(({ value, issues }) => {
    const isShift = value.kind === 'SHIFT';
    const say = (path: keyof typeof value, message: string) =>
      issues.push({ code: 'custom', input: value, path: [path], message });
    if (isShift && value.minutes !== undefined) say('minutes', 'those of a shift follow from its times');
    if (!isShift && value.minutes === undefined) say('minutes', 'must not be empty');
    for (const time of ['begins', 'ends'] as const) {
      if (isShift && value[time] === undefined) say(time, 'must not be empty of a shift');
      if (!isShift && value[time] !== undefined) say(time, 'for shifts only');
    }
    if (!isShift && value.breakMinutes !== undefined) say('breakMinutes', 'for shifts only');
  });

/** The same as its worker would say it. */
const asWorker = z.object({ workerId: personId }).and(logTimeInput);
type Said = z.input<typeof asWorker>;

/** A file of time kept elsewhere: a row is time as its worker would log it. Its id follows from all it says. */
export const timeFile = (now: InstantText) => ({
  columns,
  fieldsOf: (row: NumberedRow<typeof columns>['value']) => ({
    workerId: row.worker,
    on: row.on,
    kind: row.kind,
    minutes: row.hours,
    begins: row.begins,
    ends: row.ends,
    breakMinutes: row.break_minutes,
    teamId: row.team,
  }),
  schema: row
    .transform(
      ({ kind, begins, ends, breakMinutes, ...said }): Said =>
        begins === undefined || ends === undefined
          ? { ...said, kind: kind as Said['kind'] }
          : { ...said, shift: { ...windowOf(said.on, begins, ends), breakMinutes: breakMinutes ?? 0 } },
    )
    .pipe(asWorker)
    .transform(({ workerId, on, kind, minutes = 0, shift, teamId }): TimeRecord => {
      const said = [workerId, on, kind, minutes, teamId, ...(shift ? [shift] : [])];
      return {
        id: derivedId('time', JSON.stringify(said), on),
        workerId,
        on,
        kind: (kind?.toLowerCase() as TimeKind | undefined) ?? 'shift',
        minutes: shift ? minutesOf(shift.window) : minutes,
        ...(shift && { shift }),
        ...(teamId && { teamId: teamId as Id<'team'> }),
        loggedAt: now,
      };
    }),
  about: ({ id }: TimeRecord) => id,
  clash: (one: TimeRecord, other: TimeRecord) =>
    one.workerId === other.workerId &&
    one.shift !== undefined &&
    other.shift !== undefined &&
    overlaps(one.shift.window, other.shift.window),
  columnOf: {
    workerId: 'worker',
    minutes: 'hours',
    breakMinutes: 'break_minutes',
    teamId: 'team',
    shift: 'ends',
  },
});

/** A shift that ends no later than it begins ends on the day after. */
function windowOf(on: DateText, begins: ClockText, ends: ClockText) {
  const last = ends > begins ? on : addDays(on, 1);
  return { from: instantAt(on, begins), to: instantAt(last, ends) };
}
