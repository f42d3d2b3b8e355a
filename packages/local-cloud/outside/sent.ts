/** Something a function sent to a person outside. Here it goes no further. */
export interface Sent {
  readonly kind: 'EMAIL' | 'TEXT';
  /** When, by the machine's clock. */
  readonly at: string;
  /** Who sent it: the user the mail server was signed in to as, or the function. */
  readonly by: string;
  readonly from: string;
  readonly to: string;
  /** E-mails have one. */
  readonly subject?: string;
  readonly text: string;
}

/** What was sent since the cloud was started. */
export interface SentLog {
  add(sent: Omit<Sent, 'at'>): void;
  /** The newest first. */
  all(): readonly Sent[];
}

/** Enough to look at; a round of a whole circle would fill any memory. */
const KEPT = 500;

export function sentLog(now = () => new Date()): SentLog {
  const kept: Sent[] = [];
  return {
    add(sent) {
      kept.unshift({ ...sent, at: now().toISOString() });
      kept.length = Math.min(kept.length, KEPT);
    },
    all: () => kept,
  };
}
