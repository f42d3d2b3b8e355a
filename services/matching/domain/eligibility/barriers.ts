import type { TimeWindow } from '@kith/kernel';
import type { Need } from '../hours.ts';
import { restLacking } from '../rest.ts';
import { type Span, spanOf, within } from '../span.ts';
import { engagementOf, type Worker } from '../worker.ts';
import { allBarriers, type Barrier } from './barrier.ts';
import type { Prepared } from './prepared.ts';

/** Hours a worker might take. */
export interface HoursAsked {
  readonly window: TimeWindow;
  readonly need: Need;
  /** Training whoever comes must have, confirmed (T22). */
  readonly training?: readonly string[];
  /** The way to the neighbour whose hours they are, as the circles agreed it; none in the own circle. */
  readonly minutesAway?: number | undefined;
}

type Asked = HoursAsked & { readonly span: Span };

/** Whether a barrier stands. Each looks at one thing, so that all that stand can be told. */
const stands: Record<Barrier, (one: Prepared, hours: Asked) => boolean> = {
  OUTSIDE_AVAILABILITY: ({ open }, { span }) => within(span, open) < span.to - span.from,
  OUT_OF_REACH: ({ reach }, { need, minutesAway }) => reach(need.outwardCode, minutesAway).further > 0,
  // Hours next door are paid cover.
  NOT_FOR_VOLUNTEERS: ({ worker, rules }, { need, training = [], minutesAway }) =>
    !isPaid(worker) &&
    (minutesAway !== undefined ||
      [need.category, ...need.skills, ...training].some((term) => rules.regulated.has(term))),
  NOT_CHOSEN: ({ worker }, { need }) => {
    const { categories = [] } = worker;
    const isAny = categories.length === 0 && isPaid(worker);
    return !isAny && !categories.includes(need.category);
  },
  SKILL_MISSING: ({ worker }, { need }) => !need.skills.every((skill) => worker.skills.includes(skill)),
  LANGUAGE_MISSING: ({ worker }, { need }) =>
    !(need.essentialLanguages ?? []).every((language) => worker.languages.includes(language)),
  NOT_BEARABLE: ({ worker }, { need }) =>
    (need.atHome ?? []).some((term) => worker.avoids?.includes(term) ?? false),
  CHECK_NOT_CLEAR: ({ clearUntil }, { span }) => clearUntil < span.to,
  TRAINING_MISSING: ({ trainedUntil }, { training = [], need, span }) =>
    !training.every((skill) => span.from < (trainedUntil.get(skill) ?? Number.NEGATIVE_INFINITY)) ||
    // A skill someone names themselves no longer counts once a training in it ran out (C9).
    need.skills.some((skill) => (trainedUntil.get(skill) ?? Number.POSITIVE_INFINITY) <= span.from),
  OVERLAP: ({ held }, { span }) => within(span, held) > 0,
  DOES_NOT_FIT: (one, { span }) => {
    if (!isPaid(one.worker) || (one.optedOut && within(span, [one.optedOut]) > 0)) return false;
    return one.roomIn(weekOf(one, span)) < minutesOf(span);
  },
  OVER_MOST_HOURS: (one, { span }) => {
    const { mostHours = Number.POSITIVE_INFINITY } = one.worker;
    return one.minutesIn(weekOf(one, span)) + minutesOf(span) > mostHours * 60;
  },
  SHORT_REST: (one, { span }) => restLackingOf(one, span) > 0,
};

/** Minutes of rest that would lack beside hours; 0 for who is not paid: the law on rest is about work (M14). */
export function restLackingBeside(one: Prepared, window: TimeWindow): number {
  return restLackingOf(one, spanOf(window));
}

const aside: readonly Barrier[] = ['OUTSIDE_AVAILABILITY', 'OUT_OF_REACH'];
/** What no word of the worker lifts beside these hours, and is not looked at for how near it is. */
const inTheWay = allBarriers.filter((barrier) => barrier !== 'SHORT_REST' && !aside.includes(barrier));

/**
 * Whether hours are shown to a worker: they fit, short of rest or not, or nearly fit and the worker wants to see such
 * (M8). The same as all barriers tell, without asking for those that make no difference any more.
 */
export function fitOf(one: Prepared, hours: HoursAsked): 'FITS' | 'NEARLY' | undefined {
  const asked = { ...hours, span: spanOf(hours.window) };
  const beside = aside.filter((barrier) => stands[barrier](one, asked));
  if (beside.length > 0 && !(one.worker.showNearlyFits && nearlyFits(one, hours, beside))) return undefined;
  if (inTheWay.some((barrier) => stands[barrier](one, asked))) return undefined;
  return beside.length > 0 ? 'NEARLY' : 'FITS';
}

/**
 * Whether hours only just lie outside what a worker chose, and nothing else stands (M8). They are shown to whoever
 * wants to see them; nobody is booked for them unless the worker changes what they chose.
 */
export function nearlyFits(one: Prepared, hours: HoursAsked, barriers: readonly Barrier[]): boolean {
  const isNear = barriers.every((barrier) => aside.includes(barrier));
  if (!isNear || barriers.length === 0) return false;
  const span = spanOf(hours.window);
  const inside = within(span, one.open);
  const { minutesOutside, minutesFurther } = one.rules.nearlyFits;
  const { further } = one.reach(hours.need.outwardCode, hours.minutesAway);
  return inside > 0 && span.to - span.from - inside <= minutesOutside * MINUTE && further <= minutesFurther;
}

/** All that stands between a worker and hours, in the order in which the first one is told (M2). */
export function barriersOf(one: Prepared, hours: HoursAsked): Barrier[] {
  const asked = { ...hours, span: spanOf(hours.window) };
  return allBarriers.filter((barrier) => stands[barrier](one, asked));
}

const MINUTE = 60_000;

function isPaid(worker: Worker): boolean {
  return engagementOf(worker) === 'PAID';
}

function restLackingOf({ worker, byDay, rules }: Prepared, span: Span): number {
  return isPaid(worker) ? restLacking(span, byDay, rules.rest) : 0;
}

function weekOf({ byDay }: Prepared, { from }: Span): number {
  return Math.floor(byDay.days.at(from) / 7);
}

function minutesOf({ from, to }: Span): number {
  return (to - from) / MINUTE;
}
