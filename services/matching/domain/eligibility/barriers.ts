import type { TimeWindow } from '@kith/kernel';
import type { Need } from '../hours.ts';
import { meet, type Span, spanOf, within } from '../span.ts';
import { engagementOf } from '../worker.ts';
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
  OUT_OF_REACH: ({ worker }, { need, minutesAway }) =>
    minutesAway === undefined
      ? !worker.districts.includes(need.outwardCode)
      : minutesAway > worker.maxTravelMinutes,
  NOT_FOR_VOLUNTEERS: ({ worker, regulated }, { need, training = [] }) =>
    engagementOf(worker) !== 'PAID' &&
    [need.category, ...need.skills, ...training].some((term) => regulated.has(term)),
  NOT_CHOSEN: ({ worker }, { need }) => {
    const { categories = [] } = worker;
    const isAny = categories.length === 0 && engagementOf(worker) === 'PAID';
    return !isAny && !categories.includes(need.category);
  },
  SKILL_MISSING: ({ worker }, { need }) => !need.skills.every((skill) => worker.skills.includes(skill)),
  LANGUAGE_MISSING: ({ worker }, { need }) =>
    !(need.essentialLanguages ?? []).every((language) => worker.languages.includes(language)),
  NOT_BEARABLE: ({ worker }, { need }) =>
    (need.atHome ?? []).some((term) => worker.avoids?.includes(term) ?? false),
  CHECK_NOT_CLEAR: ({ clearUntil }, { span }) => clearUntil < span.to,
  TRAINING_MISSING: ({ trainedUntil }, { training = [], span }) =>
    !training.every((skill) => span.from < (trainedUntil.get(skill) ?? Number.NEGATIVE_INFINITY)),
  OVERLAP: ({ held }, { span }) => held.some((one) => meet(one, span)),
};

/** All that stands between a worker and hours, in the order in which the first one is told (M2). */
export function barriersOf(one: Prepared, hours: HoursAsked): Barrier[] {
  const asked = { ...hours, span: spanOf(hours.window) };
  return allBarriers.filter((barrier) => stands[barrier](one, asked));
}
