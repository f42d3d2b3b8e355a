import { type EventBuses, startEventBuses } from './events/event-buses.ts';
import type { BusDown, Faults } from './events/faults.ts';
import type { Invoke } from './events/invoke.ts';
import { systemClock } from './journal/clock.ts';
import type { Journal } from './journal/journal.ts';
import type { CloudModel } from './model.ts';
import { openQueues, type Queues } from './queues/queues.ts';
import { type Schedules, startSchedules } from './schedules/schedules.ts';
import { type Streams, startStreams } from './streams/streams.ts';
import type { Tables } from './tables/tables.ts';

export interface DeliveryOptions {
  readonly model: CloudModel;
  readonly journal: Journal;
  readonly tables: Tables;
  readonly invoke: Invoke;
  readonly retryBaseMs: number;
  readonly faults?: Faults;
  readonly busDown?: BusDown;
  readonly report: (line: string) => void;
}

/** All that moves events in one assembly. A new assembly gets a new one: what is pending is in the journal. */
export interface Delivery {
  readonly queues: Queues;
  readonly buses: EventBuses;
  readonly streams: Streams;
  readonly schedules: Schedules;
  stop(): Promise<void>;
}

export function startDelivery(options: DeliveryOptions): Delivery {
  const { model, journal, faults, busDown, ...rest } = options;
  const queues = openQueues({ journal, queues: model.queues });
  const buses = startEventBuses({
    model,
    journal,
    queues,
    ...rest,
    ...(faults ? { faults } : {}),
    ...(busDown && { busDown }),
  });
  const streams = startStreams({ model, journal, queues, clock: systemClock, ...rest });
  const schedules = startSchedules({ model, buses, shiftMs: () => journal.clockShiftMs() });
  return {
    queues,
    buses,
    streams,
    schedules,
    async stop() {
      schedules.stop();
      await streams.stop();
      await buses.stop();
    },
  };
}
