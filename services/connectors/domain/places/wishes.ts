import type { ClockText, TravelMode } from '@kith/kernel';
import type { AccessFeature } from './access.ts';
import type { Interest } from './interests.ts';

/** A stretch of a week: on a weekday, from one time on the wall to another. */
export interface WeeklyTime {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly from: ClockText;
  readonly to: ClockText;
}

/** Not further than so many minutes from a district. */
export interface Reach {
  readonly from: string;
  readonly mode: TravelMode;
  readonly minutes: number;
}

/** What someone looks for. */
export interface Wishes {
  /** Each is to be found in the name, what it is about, or the times; lower case. */
  readonly words: readonly string[];
  readonly stepFree: boolean;
  readonly free: boolean;
  /** Any of these; empty: anywhere. */
  readonly outwardCodes: readonly string[];
  /** All of these. */
  readonly access: readonly AccessFeature[];
  /** Any of these; empty: whatever it is. */
  readonly interests: readonly Interest[];
  /** Something has to be on in one of these; empty: whenever. */
  readonly times: readonly WeeklyTime[];
  readonly within?: Reach;
}

/** A search as it is asked: words as people type them, and wishes that were ticked. */
export interface Search {
  readonly words?: string | undefined;
  readonly stepFree?: boolean | undefined;
  readonly free?: boolean | undefined;
  readonly outwardCodes?: readonly string[] | undefined;
  readonly access?: readonly AccessFeature[] | undefined;
  readonly interests?: readonly Interest[] | undefined;
  readonly times?: readonly WeeklyTime[] | undefined;
  readonly within?:
    | (Partial<Pick<Reach, 'from' | 'minutes'>> & { readonly mode?: TravelMode | undefined })
    | undefined;
}

const FILLERS = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'near', 'of', 'on', 'or', 'the', 'to', 'with']);
const OUTWARD_CODE = /^[a-z]{1,2}[0-9][0-9a-z]?$/;
const WITHIN = /\bwithin\s+(\d{1,3})\s*min(?:ute)?s?\b/i;

/** How most people who are supported go somewhere near. */
const USUAL_MODE: TravelMode = 'WALK';

/**
 * What is meant by a search: "tea, step-free, within 15 min of E5" typed is the same as "tea" with the boxes ticked.
 * A typed district is the one to set out from when minutes are typed with it, else the one to look in.
 */
export function understand(search: Search): Wishes {
  const { words = '', stepFree = false, free = false, outwardCodes = [], within } = search;
  const withoutSteps = words.replace(/\bstep[\s-]*free\b/gi, ' ');
  const minutesTyped = WITHIN.exec(withoutSteps)?.[1];
  const typed = wordsOf(withoutSteps.replace(WITHIN, ' ')).filter((word) => !FILLERS.has(word));
  const areas = typed.filter((word) => OUTWARD_CODE.test(word)).map((area) => area.toUpperCase());
  const minutes = within?.minutes ?? (minutesTyped ? Number(minutesTyped) : undefined);
  const from = within?.from ?? areas[0] ?? outwardCodes[0];
  const isFrom = minutes !== undefined && from !== undefined;
  return {
    words: typed.filter((word) => word !== 'free' && !OUTWARD_CODE.test(word)),
    stepFree: stepFree || withoutSteps !== words,
    free: free || typed.includes('free'),
    outwardCodes: isFrom ? [] : [...outwardCodes, ...areas],
    access: search.access ?? [],
    interests: search.interests ?? [],
    times: search.times ?? [],
    ...(isFrom && { within: { from, minutes, mode: within?.mode ?? USUAL_MODE } }),
  };
}

/** Whether minutes are asked for, and not from where. */
export function lacksStart({ words = '', outwardCodes = [], within }: Search, wishes: Wishes): boolean {
  const asksMinutes = within?.minutes !== undefined || WITHIN.test(words);
  return asksMinutes && wishes.within === undefined && outwardCodes.length === 0;
}

/** The words of a text: lower case, without accents. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
