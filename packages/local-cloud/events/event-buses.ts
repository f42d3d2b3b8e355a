import type { Clock } from '../journal/clock.ts';
import type { Journal } from '../journal/journal.ts';
import type { CloudModel, RuleModel } from '../model.ts';
import type { Queues } from '../queues/queues.ts';
import type { Faults } from './faults.ts';
import type { Invoke } from './invoke.ts';
import type { BusEvent, PutEventsAnswer, PutEventsEntry } from './put-events.ts';

export interface EventBuses {
  /**
   * Accepts entries for their buses; all are journalled when it answers. Throws `RequestRefused` (code
   * `ValidationException`) for a request that EventBridge refuses as a whole: no entries, more than ten, too large.
   * Whether the caller may put events is for the endpoint to decide first.
   */
  putEvents(entries: readonly PutEventsEntry[]): PutEventsAnswer;
  /** Delivers an event to a rule's targets, whatever the rule's pattern: what a schedule does. */
  deliver(rule: RuleModel, event: BusEvent): void;
  /** Puts an invocation on Lambda's own asynchronous queue (`InvocationType: Event`). */
  invokeLater(functionArn: string, payload: unknown): void;
  /** Resolves when nothing is pending: no delivery, retry or asynchronous invocation. */
  idle(): Promise<void>;
  /** Takes no further work, waits for attempts under way. What is pending stays in the journal. */
  stop(): Promise<void>;
}

export interface EventBusesOptions {
  readonly model: Pick<
    CloudModel,
    'region' | 'buses' | 'rules' | 'functions' | 'roles' | 'permissions' | 'queues'
  >;
  readonly journal: Journal;
  readonly queues: Queues;
  readonly invoke: Invoke;
  readonly clock?: Clock;
  readonly faults?: Faults;
  /** First wait before a retry, doubled each time up to an hour. 1,000 ms unless given; tests give 1. */
  readonly retryBaseMs?: number;
  /** Told of what AWS would do silently: an event dropped or dead-lettered, and why. */
  readonly report?: (message: string) => void;
}

/** Starts delivering, beginning with what the journal says is pending. */
export declare function startEventBuses(options: EventBusesOptions): EventBuses;
