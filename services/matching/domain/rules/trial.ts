import type { DateText } from '@kith/kernel';

/** How long a trial may be. */
interface TrialRule {
  readonly from: DateText;
  readonly mostSessions: number;
  readonly source: string;
}

/** Newest last. */
const trialRules: readonly TrialRule[] = [
  {
    from: '2026-01-01',
    mostSessions: 3,
    source: 'Equal Care Co-op, trial sessions: “usually 1–3 sessions”, paid, no explanation required',
  },
];

/** The most sessions a trial has, on a day (M7). */
export function mostSessionsOn(date: DateText): number {
  const rule = trialRules.findLast(({ from }) => from <= date);
  if (!rule) throw new RangeError(`No rule of trials holds on ${date}.`);
  return rule.mostSessions;
}
