import type { MyWeekQuery } from '../../../app/graphql/generated.ts';

/** A worker's week over all circles. */
export type WorkersWeek = MyWeekQuery['myWeek'];

/** A day of it. */
export type WorkersDay = WorkersWeek['days'][number];

/** A visit of hers. */
export type WorkersVisit = WorkersDay['visits'][number];
