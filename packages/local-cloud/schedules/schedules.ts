import { randomUUID } from 'node:crypto';
import type { EventBuses } from '../events/event-buses.ts';
import { type BusEvent, eventTime } from '../events/put-events.ts';
import { type Clock, systemClock } from '../journal/clock.ts';
import type { CloudModel, RuleModel } from '../model.ts';
import { parseSchedule } from './expression.ts';
import { nextFire } from './next-fire.ts';

export interface Schedules {
  /** When each scheduled rule fires next, in rehearsed time (milliseconds since the epoch). */
  next(): { readonly rule: string; readonly at: number }[];
  /** Call after the clock shift changed: rules whose time was jumped over fire once; set back, they fire in the new time. */
  clockShifted(): void;
  stop(): void;
}

/** The event EventBridge makes when a schedule fires. */
function scheduledEvent(rule: RuleModel, at: number): BusEvent {
  const [, , , region = '', account = ''] = rule.arn.split(':');
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account,
    time: eventTime(at),
    region,
    resources: [rule.arn],
    detail: {},
  };
}

/** Fires the targets of scheduled rules. Rates count from the start. Throws `InvalidSchedule`. */
export function startSchedules(options: {
  readonly model: Pick<CloudModel, 'rules'>;
  readonly buses: Pick<EventBuses, 'deliver'>;
  /** Milliseconds by which rehearsed time is ahead of the machine's. */
  readonly shiftMs: () => number;
  readonly clock?: Clock;
}): Schedules {
  const { model, buses, shiftMs, clock = systemClock } = options;
  const now = () => clock.now() + shiftMs();
  const since = now();
  const scheduled = model.rules.flatMap((rule) => {
    if (rule.schedule === undefined) return [];
    const schedule = parseSchedule(rule.schedule);
    return [{ rule, schedule, at: nextFire(schedule, since, since) }];
  });
  let cancel = () => {};

  function fireDue(): void {
    const moment = now();
    for (const one of scheduled) {
      if (one.at === undefined || one.at > moment) continue;
      buses.deliver(one.rule, scheduledEvent(one.rule, one.at));
      one.at = nextFire(one.schedule, moment, since);
    }
    sleep();
  }

  function sleep(): void {
    cancel();
    const next = Math.min(...scheduled.map(({ at }) => at ?? Number.POSITIVE_INFINITY));
    cancel = Number.isFinite(next) ? clock.after(Math.max(0, next - now()), fireDue) : () => {};
  }

  function clockShifted(): void {
    // A clock that was set back would otherwise wait until it is as late again as it was.
    for (const one of scheduled) {
      const next = nextFire(one.schedule, now(), since);
      if (next !== undefined && one.at !== undefined) one.at = Math.min(one.at, next);
    }
    fireDue();
  }

  sleep();
  return {
    next: () => scheduled.flatMap(({ rule, at }) => (at === undefined ? [] : [{ rule: rule.name, at }])),
    clockShifted,
    stop: () => cancel(),
  };
}
