import type { Schedules } from '@kith/service-kit';
import type { HatGrant } from '../domain/hat-grant.ts';
import { storeOn, writes } from '../store/members.ts';

/** Schedules that put a hat on someone, or take it off, as whatever grants hats would: `tick('wear')`, `tick('drop')`. */
export function hatSchedules(grant: () => HatGrant): Schedules {
  return {
    wear: ({ table, cause, now }) =>
      table.change(cause, now, async () => {
        const known = await storeOn(table).grantOf(grant());
        return { value: undefined, writes: [writes.grant(known, grant())], events: [] };
      }),
    drop: ({ table, cause, now }) =>
      table.change(cause, now, async () => {
        const known = await storeOn(table).grantOf(grant());
        return { value: undefined, writes: known ? [writes.grantGone(known)] : [], events: [] };
      }),
  };
}
