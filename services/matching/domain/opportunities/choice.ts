import type { InstantText } from '@kith/kernel';
import { divideHalfUp } from '@kith/kernel';
import type { ChoiceRule } from '../rules/choice.ts';

/** How many could be agreed with when an opportunity was shown (M6). */
export interface Request {
  readonly opportunityId: string;
  readonly at: InstantText;
  readonly eligible: number;
}

/** How much choice there was; how often it came to a match stands only in here, never by itself (M6). */
export interface ChoiceIndex {
  readonly requests: number;
  /** Missing while there are too few requests to say. */
  readonly choice?: {
    readonly medianEligible: number;
    /** Requests with a real choice, in whole per cent. */
    readonly realChoicePercent: number;
    /** Requests under which two people said yes, in whole per cent; missing where nobody had a real choice. */
    readonly matchPercent?: number;
  };
  readonly words: string;
}

/** The index over the last requests; `matched` names the opportunities under which two people said yes. */
export function choiceIndex(
  requests: readonly Request[],
  matched: ReadonlySet<string>,
  { requests: most, fewestRequests, realChoice }: ChoiceRule,
): ChoiceIndex {
  const last = [...requests].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, most);
  if (last.length < fewestRequests) {
    const words = `Too few requests to say: ${last.length} of the ${fewestRequests} it takes.`;
    return { requests: last.length, words };
  }
  const percent = (count: number) => divideHalfUp(count * 100, last.length);
  const medianEligible = median(last.map(({ eligible }) => eligible));
  const real = last.filter(({ eligible }) => eligible >= realChoice).length;
  const choice = { medianEligible, realChoicePercent: percent(real) };
  const words = `median ${medianEligible}; ${choice.realChoicePercent} % had a real choice`;
  if (real === 0) return { requests: last.length, choice, words };
  const matchPercent = percent(last.filter(({ opportunityId }) => matched.has(opportunityId)).length);
  return { requests: last.length, choice: { ...choice, matchPercent }, words };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
