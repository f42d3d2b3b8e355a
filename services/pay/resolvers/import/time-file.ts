import { type TimeKind, timeKinds } from '@kith/contracts';
import { dayCell, hoursCell, leftOut, type NumberedRow, required, textCell, wordCell } from '@kith/csv';
import { derivedId, type Id, type InstantText } from '@kith/kernel';
import * as z from 'zod';
import type { TimeRecord } from '../../domain/time/record.ts';
import { logTimeInput } from '../time/inputs.ts';

const columns = {
  worker: required(textCell(64)),
  on: required(dayCell),
  kind: required(wordCell(timeKinds.map((kind) => kind.toUpperCase()))),
  hours: required(hoursCell),
  team: leftOut(textCell(64)),
};

const worker = z.object({ workerId: z.string().min(1).max(64) });

/** A file of time kept elsewhere: a row is time as its worker would log it. Its id follows from all it says. */
export const timeFile = (now: InstantText) => ({
  columns,
  fieldsOf: (row: NumberedRow<typeof columns>['value']) => ({
    workerId: row.worker,
    on: row.on,
    kind: row.kind,
    minutes: row.hours,
    teamId: row.team,
  }),
  schema: worker.and(logTimeInput).transform(({ workerId, on, kind, minutes = 0, teamId }): TimeRecord => {
    const said = JSON.stringify([workerId, on, kind, minutes, teamId]);
    return {
      id: derivedId('time', said, on),
      workerId,
      on,
      // Rows have no shifts, so each has a kind: the schema wants one or the other.
      kind: kind?.toLowerCase() as TimeKind,
      minutes,
      ...(teamId && { teamId: teamId as Id<'team'> }),
      loggedAt: now,
    };
  }),
  about: ({ id }: TimeRecord) => id,
  columnOf: { workerId: 'worker', minutes: 'hours', teamId: 'team' },
});
