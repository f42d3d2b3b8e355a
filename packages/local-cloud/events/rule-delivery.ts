import type { Clock } from '../journal/clock.ts';
import type { NewWork, PendingWork } from '../journal/journal.ts';
import type { BusModel, CloudModel, RuleModel, RuleTargetModel } from '../model.ts';
import type { Queues } from '../queues/queues.ts';
import { invocationWork } from './async-invocation.ts';
import { backOffMs } from './back-off.ts';
import { type DeliveryFailure, sendToDeadLetters } from './dead-letter.ts';
import type { BusDown, Fault } from './faults.ts';
import type { BusEvent } from './put-events.ts';
import { busRefusal, functionRefusal } from './target-access.ts';
import type { Outcome, WorkHandler } from './work-queue.ts';

/** One event on its way from a rule to one of its targets. */
interface Delivery {
  readonly event: BusEvent;
  readonly ruleArn: string;
  readonly targetId: string;
  /** It came from another bus, so it may not go to a third. */
  readonly forwarded: boolean;
  /** A copy that a fault made; it is not copied again. */
  readonly copy: boolean;
}

export const ruleTarget = 'rule-target';

/** Work for each target of a rule. */
export function deliveriesOf(rule: RuleModel, event: BusEvent, forwarded: boolean, now: number): NewWork[] {
  return rule.targets.map(({ id: targetId }) => {
    const body: Delivery = { event, ruleArn: rule.arn, targetId, forwarded, copy: false };
    return { kind: ruleTarget, body, acceptedAt: now, dueAt: now };
  });
}

interface RuleDeliveryOptions {
  readonly model: Pick<CloudModel, 'buses' | 'rules' | 'functions' | 'roles' | 'permissions'>;
  readonly clock: Clock;
  readonly queues: Queues;
  readonly retryBaseMs: number;
  readonly faultOf: (work: PendingWork) => Fault;
  /** Rules of a bus whose pattern this event matches. */
  readonly matching: (bus: BusModel, event: BusEvent) => readonly RuleModel[];
  readonly busDown: BusDown;
  readonly report: (message: string) => void;
}

/** Hands events to the targets of rules, as EventBridge does: retried, dead-lettered, never over a second bus. */
export function ruleDelivery(options: RuleDeliveryOptions): WorkHandler {
  const { model, clock, queues, retryBaseMs, faultOf, matching, busDown, report } = options;

  function payloadOf(target: RuleTargetModel, event: BusEvent): unknown {
    return target.input === undefined ? event : JSON.parse(target.input);
  }

  function fail(delivery: Delivery, target: RuleTargetModel, failure: DeliveryFailure): Outcome {
    return {
      settled: true,
      effects: () => {
        const body = JSON.stringify(payloadOf(target, delivery.event));
        const fate = sendToDeadLetters(queues, delivery.ruleArn, target, body, failure);
        const what = `${delivery.event['detail-type']} from ${delivery.ruleArn} to ${target.arn}`;
        report(`${what}: ${failure.code}: ${failure.message} It was ${fate}.`);
      },
    };
  }

  function retry(
    work: PendingWork,
    target: RuleTargetModel,
    failure: Omit<DeliveryFailure, 'retries'>,
  ): Outcome {
    const retries = work.attempts;
    if (retries >= target.maximumRetryAttempts) {
      const exhausted = 'MaximumRetryAttempts';
      return fail(work.body as Delivery, target, { ...failure, exhausted, retries });
    }
    const lastMoment = work.acceptedAt + target.maximumEventAgeSeconds * 1000;
    const wait = backOffMs(retryBaseMs, work.attempts);
    return { settled: false, counts: true, retryInMs: Math.max(0, Math.min(wait, lastMoment - clock.now())) };
  }

  /** What follows once the target has taken the event. */
  function handOver(delivery: Delivery, target: RuleTargetModel): NewWork[] {
    const now = clock.now();
    const bus = model.buses.find(({ arn }) => arn === target.arn);
    if (bus === undefined) return [invocationWork(target.arn, payloadOf(target, delivery.event), now)];
    return matching(bus, delivery.event).flatMap((rule) => deliveriesOf(rule, delivery.event, true, now));
  }

  function refusal(rule: RuleModel, target: RuleTargetModel, { event, forwarded }: Delivery) {
    if (!target.arn.includes(':event-bus/')) return functionRefusal(model, rule, target.arn);
    if (!forwarded) return busRefusal(model, target, event);
    const message = 'The event came from another bus; EventBridge forwards an event once only.';
    return { code: 'THIRD_ACCOUNT_HOP_DETECTED' as const, message };
  }

  function isDown(rule: RuleModel, target: RuleTargetModel): boolean {
    const bus = model.buses.find(({ arn }) => arn === target.arn);
    return busDown(rule.busName ?? 'default') || (bus !== undefined && busDown(bus.name));
  }

  function attempt(work: PendingWork): Outcome {
    const delivery = work.body as Delivery;
    const rule = model.rules.find(({ arn }) => arn === delivery.ruleArn);
    const target = rule?.targets.find(({ id }) => id === delivery.targetId);
    if (rule === undefined || target === undefined) {
      report(
        `${delivery.event['detail-type']} was dropped: ${delivery.ruleArn} has no such target any more.`,
      );
      return { settled: true };
    }
    const refused = refusal(rule, target, delivery);
    if (refused !== undefined) return fail(delivery, target, { ...refused, retries: work.attempts });
    if (work.attempts > 0 && clock.now() >= work.acceptedAt + target.maximumEventAgeSeconds * 1000) {
      const exhausted = 'MaximumEventAgeInSeconds';
      const failure = { code: 'TIMEOUT', message: 'The event grew too old.', exhausted } as const;
      return fail(delivery, target, { ...failure, retries: work.attempts });
    }
    const { drop, throttle, duplicate } = faultOf(work);
    if (throttle) return retry(work, target, { code: 'THROTTLING', message: 'The target is too busy.' });
    if (drop || isDown(rule, target))
      return retry(work, target, { code: 'TIMEOUT', message: 'The target did not answer.' });
    const now = clock.now();
    const again = { kind: ruleTarget, body: { ...delivery, copy: true }, acceptedAt: now, dueAt: now };
    return {
      settled: true,
      next: [...handOver(delivery, target), ...(duplicate && !delivery.copy ? [again] : [])],
    };
  }

  return { attempt };
}
