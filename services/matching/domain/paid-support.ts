import { type StepBeforePaid, stepsBeforePaid } from '@kith/contracts';
import { type DateText, type Id, ok, type Result, refusal, refused } from '@kith/kernel';
import { groundToAsk } from './rules/occupational-requirement.ts';

/** What connectors told of something a team wants: which steps before paid support are still to be looked at (K7). */
export interface ConsideredOutcome {
  readonly teamId: string;
  readonly outcomeId: string;
  readonly sequence: number;
  readonly missing: readonly StepBeforePaid[];
}

/** What hours are asked for, and why they cannot wait, if they cannot. */
export interface ForOutcome {
  readonly outcomeId: Id<'outcome'>;
  readonly urgentBecause?: string;
}

/** The newest word stands, whichever is heard first; the same when a newer one was heard. */
export function hearingOf(known: ConsideredOutcome | undefined, heard: ConsideredOutcome): ConsideredOutcome {
  return known && known.sequence >= heard.sequence ? known : heard;
}

const inWords: Readonly<Record<StepBeforePaid, string>> = {
  SELF_CARE: 'what one can do oneself',
  DIGITAL: 'technology that helps',
  COMMUNITY: 'groups and people nearby',
};

/**
 * Whether paid hours may be asked for with an outcome. What is urgent, and personal care, never waits for it. Refusal:
 * `PAID_IS_LAST`, which says what is still to be looked at.
 */
export function mayAskPaid(
  { urgentBecause }: ForOutcome,
  category: string,
  considered: ConsideredOutcome | undefined,
  today: DateText,
): Result<void> {
  if (urgentBecause !== undefined || groundToAsk(category, today) !== undefined) return ok(undefined);
  const missing = considered?.missing ?? stepsBeforePaid;
  if (missing.length === 0) return ok(undefined);
  const what = `Not looked at yet: ${missing.map((step) => inWords[step]).join(', ')}.`;
  return refused(refusal('PAID_IS_LAST', { what }));
}
