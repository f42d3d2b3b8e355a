import type { EventBuses } from '../events/event-buses.ts';
import { entrySize, type PutEventsEntry } from '../events/put-events.ts';
import { eventsCounted } from '../meter.ts';
import type { BusModel } from '../model.ts';
import type { Caller } from './callers.ts';

/** EventBridge's PutEvents. The role must allow every bus named, else the call is refused as a whole. */
export function putEventsOperation(
  buses: Pick<EventBuses, 'putEvents'>,
  models: readonly BusModel[],
  published?: (events: number) => void,
) {
  const arnByName = new Map(models.map((bus) => [bus.name, bus.arn]));
  const prefix = models[0]?.arn.split('/')[0] ?? 'arn:aws:events:local:000000000000:event-bus';

  return (caller: Caller, input: Record<string, unknown>): unknown => {
    const entries = (input.Entries ?? []) as PutEventsEntry[];
    const names = new Set(entries.map(({ EventBusName = 'default' }) => EventBusName));
    for (const name of names) {
      const arn = name.startsWith('arn:') ? name : (arnByName.get(name) ?? `${prefix}/${name}`);
      caller.authorise('events:PutEvents', arn);
    }
    published?.(eventsCounted(entries.map(entrySize)));
    return buses.putEvents(entries);
  };
}
