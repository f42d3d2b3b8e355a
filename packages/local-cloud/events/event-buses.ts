import { type Clock, systemClock } from '../journal/clock.ts';
import type { Journal, PendingWork } from '../journal/journal.ts';
import type { BusModel, CloudModel, RuleModel } from '../model.ts';
import type { Queues } from '../queues/queues.ts';
import { asyncInvocation, asyncInvocations, invocationWork } from './async-invocation.ts';
import { type BusDown, type Faults, noFaults } from './faults.ts';
import type { Invoke } from './invoke.ts';
import { compilePattern } from './patterns.ts';
import {
  type BusEvent,
  checkRequest,
  eventOf,
  type PutEventsAnswer,
  type PutEventsEntry,
} from './put-events.ts';
import { deliveriesOf, ruleDelivery, ruleTarget } from './rule-delivery.ts';
import { startWorkQueue } from './work-queue.ts';

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
  /** Resolves when nothing is pending: no delivery, retry or asynchronous invocation. Also when stopped. */
  idle(): Promise<void>;
  /** Rises with every delivery there ever was. */
  newest(): number;
  /** Takes no further work, waits for attempts under way. What is pending stays in the journal. */
  stop(): Promise<void>;
}

interface EventBusesOptions {
  readonly model: Pick<CloudModel, 'buses' | 'rules' | 'functions' | 'roles' | 'permissions'>;
  readonly journal: Journal;
  readonly queues: Queues;
  readonly invoke: Invoke;
  readonly clock?: Clock;
  readonly faults?: Faults;
  readonly busDown?: BusDown;
  /** First wait before a retry, doubled each time up to an hour. 1,000 ms unless given; tests give 1. */
  readonly retryBaseMs?: number;
  /** Told of what AWS would do silently: an event dropped or dead-lettered, and why. */
  readonly report?: (message: string) => void;
}

/** What EventBridge answers of an entry that it could not take; the caller puts it again. */
const outOfOrder = { ErrorCode: 'InternalFailure', ErrorMessage: 'The event bus is out of order.' };

type Matcher = (bus: BusModel, event: BusEvent) => readonly RuleModel[];

const ownerOf = (arn: string): string => arn.split(':').slice(3, 5).join();

/** Compiles the rules once. A rule belongs to the bus of its name in its own account and region. */
function matcherOf(rules: readonly RuleModel[]): Matcher {
  const compiled = rules.flatMap((rule) =>
    rule.pattern === undefined ? [] : [{ rule, matches: compilePattern(rule.pattern) }],
  );
  return (bus, event) =>
    compiled
      .filter(({ rule }) => rule.busName === bus.name && ownerOf(rule.arn) === ownerOf(bus.arn))
      .filter(({ matches }) => matches({ ...event }))
      .map(({ rule }) => rule);
}

/** Starts delivering, beginning with what the journal says is pending. Throws `InvalidPattern`. */
export function startEventBuses(options: EventBusesOptions): EventBuses {
  const { model, journal, queues, invoke } = options;
  const {
    clock = systemClock,
    faults = noFaults,
    busDown = () => false,
    retryBaseMs = 1000,
    report = () => {},
  } = options;
  const matching = matcherOf(model.rules);
  const faultOf = (work: PendingWork) => faults(`${work.kind}:${work.id}:${work.attempts}`);
  const shared = { model, clock, queues, retryBaseMs, report, busDown };
  const work = startWorkQueue({
    journal,
    clock,
    handlers: {
      [ruleTarget]: ruleDelivery({ ...shared, faultOf, matching }),
      [asyncInvocation]: asyncInvocations({ ...shared, invoke }),
    },
    delayMs: (pending) => faultOf(pending).delayMs,
    report,
  });
  const busOf = (reference: string): BusModel | undefined =>
    model.buses.find(({ arn, name }) => arn === reference || name === reference);

  return {
    putEvents: (entries) => {
      checkRequest(entries);
      const rehearsed = clock.now() + journal.clockShiftMs();
      const read = entries.map((entry) => {
        const bus = busOf(entry.EventBusName ?? 'default');
        if (bus && busDown(bus.name)) return { bus, result: outOfOrder };
        return { bus, result: eventOf(entry, bus, rehearsed) };
      });
      work.add(
        read.flatMap(({ bus, result }) =>
          bus === undefined || 'ErrorCode' in result
            ? []
            : matching(bus, result).flatMap((rule) => deliveriesOf(rule, result, false, clock.now())),
        ),
      );
      const answers = read.map(({ result }) => ('ErrorCode' in result ? result : { EventId: result.id }));
      return { FailedEntryCount: answers.filter((one) => 'ErrorCode' in one).length, Entries: answers };
    },
    deliver: (rule, event) => work.add(deliveriesOf(rule, event, false, clock.now())),
    invokeLater: (functionArn, payload) => work.add([invocationWork(functionArn, payload, clock.now())]),
    idle: work.idle,
    newest: work.newest,
    stop: work.stop,
  };
}
