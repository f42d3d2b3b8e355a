/** An answer as it was, and when. */
interface Seen<Data> {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly data: Data;
}

/** For as long as the tab is open and its person is signed in: without a connection, the last answer is better than none. */
export function remember(key: string, data: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), data }));
  } catch {
    // The device keeps no more: what was seen can be asked for again.
  }
}

/** What was last seen, if anything. */
export function recall<Data>(key: string): Seen<Data> | undefined {
  const kept = sessionStorage.getItem(key);
  return kept ? (JSON.parse(kept) as Seen<Data>) : undefined;
}
