import { type MinutesByKind, timeKinds } from '@kith/contracts';
import type { TimeKind, TimeOfKind } from '../generated.ts';

/** Minutes by kind as the API shows them, kinds without any left out; what is taken back is less than none. */
export function timeOf(minutes: MinutesByKind | undefined): TimeOfKind[] {
  return timeKinds.flatMap((kind) => {
    const some = minutes?.[kind] ?? 0;
    return some !== 0 ? [{ kind: kind.toUpperCase() as TimeKind, minutes: some }] : [];
  });
}
