import type { InstantText } from '@kith/kernel';

/** How things at a time sort: by when they begin. */
export const inOrder = ({ window, id }: { window: { from: InstantText }; id: string }) =>
  `${window.from}#${id}`;

/** Long enough for any late message about it to still find it. */
const DAYS_KEPT = 60;
/** When an item may go, as the table's time to live wants it. */
export const daysAfter = (instant: InstantText) =>
  Math.floor(Date.parse(instant) / 1000) + DAYS_KEPT * 24 * 3600;
