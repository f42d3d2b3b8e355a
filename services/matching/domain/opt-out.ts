import { addDays, type DateText, dateOf, type InstantText, type PersonId } from '@kith/kernel';

/** A worker's word, in writing, that they will work more than the mean working week allows (M14). */
export interface OptOut {
  readonly workerId: PersonId;
  /** What they wrote. */
  readonly words: string;
  readonly signedAt: InstantText;
  /** Days of notice with which they take it back. */
  readonly noticeDays: number;
  /** That they took it back, and what they wrote. */
  readonly withdrawal?: { readonly at: InstantText; readonly words: string };
  /** Those of before, which are kept. */
  readonly earlier: readonly Omit<OptOut, 'earlier'>[];
}

/** The first day on which it no longer counts; none while it was not taken back. */
export function endsOn({ withdrawal, noticeDays }: Omit<OptOut, 'earlier'>): DateText | undefined {
  return withdrawal && addDays(dateOf(withdrawal.at), noticeDays);
}

/** Signs one. While one stands it stays as it is; one taken back is kept with those of before. */
export function signed(
  before: OptOut | undefined,
  optOut: Pick<OptOut, 'workerId' | 'words' | 'noticeDays'>,
  now: InstantText,
): OptOut {
  if (!before) return { ...optOut, signedAt: now, earlier: [] };
  if (!before.withdrawal) return before;
  const { earlier, ...last } = before;
  return { ...optOut, signedAt: now, earlier: [...earlier, last] };
}

/** Takes it back, with the notice that was agreed. */
export function withdrawn(optOut: OptOut, words: string, now: InstantText): OptOut {
  return optOut.withdrawal ? optOut : { ...optOut, withdrawal: { at: now, words } };
}
