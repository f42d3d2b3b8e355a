/** What someone looks for. */
export interface Wishes {
  /** Each is to be found in the name, what it is about, or the times; lower case. */
  readonly words: readonly string[];
  readonly stepFree: boolean;
  readonly free: boolean;
  /** Any of these; empty: anywhere. */
  readonly outwardCodes: readonly string[];
}

/** A search as it is asked: words as people type them, and wishes that were ticked. */
interface Search {
  readonly words?: string | undefined;
  readonly stepFree?: boolean | undefined;
  readonly free?: boolean | undefined;
  readonly outwardCodes?: readonly string[] | undefined;
}

const FILLERS = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'near', 'of', 'on', 'or', 'the', 'to', 'with']);
const OUTWARD_CODE = /^[a-z]{1,2}[0-9][0-9a-z]?$/;

/** What is meant by a search: "tea, step-free" typed is the same as "tea" with the step-free box ticked. */
export function understand({
  words = '',
  stepFree = false,
  free = false,
  outwardCodes = [],
}: Search): Wishes {
  const withoutSteps = words.replace(/\bstep[\s-]*free\b/gi, ' ');
  const typed = wordsOf(withoutSteps).filter((word) => !FILLERS.has(word));
  const areas = typed.filter((word) => OUTWARD_CODE.test(word));
  return {
    words: typed.filter((word) => word !== 'free' && !OUTWARD_CODE.test(word)),
    stepFree: stepFree || withoutSteps !== words,
    free: free || typed.includes('free'),
    outwardCodes: [...outwardCodes, ...areas.map((area) => area.toUpperCase())],
  };
}

/** The words of a text: lower case, without accents. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
