import { addTo, dateOf, type InstantText, isBefore, minutesBetween } from '@kith/kernel';
import { isAhead, type Occurrence } from '../occurrence.ts';
import { ladderRuleOn } from '../rules/ladder.ts';
import { isFurther, type LadderStep, stepAfter } from './gap-ladder.ts';

/** What is due of a gap: how far it should be shown by now, and whether it is so late that someone must be told. */
export interface DueOfGap {
  readonly step: LadderStep;
  readonly urgent: boolean;
}

/** The farthest a gap may be shown: as far as its owner lets it. */
export function farthest({ upTo = 'NEIGHBOURS' }: Pick<Occurrence, 'upTo'>): LadderStep {
  return upTo;
}

/**
 * What is due of a gap at a moment (M11): one step further once the people of this one had their time, all of them at
 * once when little time is left, and never further than its owner lets it, nor back. Of a gap that is held by a claim
 * nothing but the alarm is due.
 */
export function dueOfGap(gap: Occurrence, at: InstantText): DueOfGap {
  const { step, state } = gap;
  const isUncovered = state === 'OPEN' || state === 'CLAIMED';
  if (!isUncovered || !isAhead(gap, at)) return { step, urgent: false };
  const urgent = !isBefore(at, urgentFrom(gap));
  if (state === 'CLAIMED') return { step, urgent };
  const limit = farthest(gap);
  if (!isFurther(limit, step)) return { step, urgent };
  if (urgent) return { step: limit, urgent };
  const next = stepOverAt(gap);
  const isOver = next !== undefined && !isBefore(at, next);
  return { step: isOver ? stepAfter(step) : step, urgent };
}

/** When an open gap is shown a step further by itself; nothing when it goes no further, or is not open. */
export function nextStepAt(gap: Occurrence): InstantText | undefined {
  if (gap.state !== 'OPEN' || !isFurther(farthest(gap), gap.step)) return undefined;
  const over = stepOverAt(gap);
  const urgent = urgentFrom(gap);
  const next = over !== undefined && (isBefore(over, urgent) || gap.ladder?.alarmedAt) ? over : urgent;
  return isBefore(next, gap.window.from) ? next : undefined;
}

/** When a gap has to be looked at next: a step further, or the alarm. Nothing when neither will come. */
export function nextLookAt(gap: Occurrence): InstantText | undefined {
  const isUncovered = gap.state === 'OPEN' || gap.state === 'CLAIMED';
  if (!isUncovered || !gap.ladder) return undefined;
  const step = nextStepAt(gap);
  const alarm = gap.ladder.alarmedAt ? undefined : urgentFrom(gap);
  if (step === undefined || alarm === undefined) return step ?? alarm;
  return isBefore(step, alarm) ? step : alarm;
}

/** Hours nobody covers, found at a moment; whoever was asked about them before is asked anew. */
export function found(gap: Occurrence, now: InstantText): Occurrence {
  return { ...gap, ladder: { foundAt: now, since: now } };
}

/** The gap, shown at a step from a moment on. The same step again goes on counting. */
export function shownAt(gap: Occurrence, step: LadderStep, now: InstantText): Occurrence {
  const { foundAt = now, since = now, alarmedAt } = gap.ladder ?? {};
  const ladder = {
    foundAt,
    since: step === gap.step ? since : now,
    ...(alarmedAt !== undefined && { alarmedAt }),
  };
  return { ...gap, step, ladder };
}

/** The gap, which was due further, but there was nobody further to ask: tried again after as long. */
export function askedInVain(gap: Occurrence, now: InstantText): Occurrence {
  return gap.ladder ? { ...gap, ladder: { ...gap.ladder, inVainAt: now } } : gap;
}

/** The gap, and that whoever is on call was told of it. */
export function alarmed(gap: Occurrence, now: InstantText): Occurrence {
  const { foundAt = now, since = now } = gap.ladder ?? {};
  return { ...gap, ladder: { foundAt, since, ...gap.ladder, alarmedAt: now } };
}

/** How many minutes before they began it was found that nobody covers these hours; nothing if someone always did. */
export function noticeMinutes({ ladder, window }: Occurrence): number | undefined {
  return ladder && minutesBetween(ladder.foundAt, window.from);
}

/** When the people of this step have had their time. */
function stepOverAt({ step, ladder }: Occurrence): InstantText | undefined {
  if (!ladder) return undefined;
  const rule = ladderRuleOn(dateOf(ladder.since));
  const hours = step === 'TEAM' ? rule.teamHours : rule.circleHours;
  return addTo(ladder.inVainAt ?? ladder.since, { hours });
}

function urgentFrom({ window, date }: Occurrence): InstantText {
  return addTo(window.from, { hours: -ladderRuleOn(date).urgentHours });
}
