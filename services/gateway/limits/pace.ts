/** How often somebody may ask. */
export interface Pace {
  /** Requests at once. */
  readonly burst: number;
  /** Requests a second after that. */
  readonly perSecond: number;
}

/** Lets everyone ask at their pace. */
export interface Paces {
  /** Takes one request of a person; answers in how many seconds they may ask again, and 0 when this one may go on. */
  take(person: string, nowMs: number): number;
}

/** People remembered at the most; whoever is forgotten first has asked for nothing the longest. */
const REMEMBERED = 5_000;

/**
 * A bucket of tokens for each person, in the memory of one gateway environment (docs/adr/0019): whoever asks again and
 * again is slowed down, and takes nothing from anyone else who asks here.
 */
export function pacesOf({ burst, perSecond }: Pace): Paces {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(person, nowMs) {
      const known = buckets.get(person);
      const since = known ? Math.max(0, nowMs - known.at) / 1_000 : 0;
      const tokens = Math.min(burst, (known?.tokens ?? burst) + since * perSecond);
      const isAllowed = tokens >= 1;
      buckets.delete(person);
      buckets.set(person, { tokens: isAllowed ? tokens - 1 : tokens, at: Math.max(nowMs, known?.at ?? 0) });
      // Only then: finding the first of a map means walking past all that was taken out of it.
      if (buckets.size > REMEMBERED) forgetFirst(buckets);
      return isAllowed ? 0 : Math.ceil((1 - tokens) / perSecond);
    },
  };
}

function forgetFirst(buckets: Map<string, unknown>): void {
  for (const person of buckets.keys()) {
    buckets.delete(person);
    return;
  }
}
