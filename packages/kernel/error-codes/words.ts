/** What was wrong, and what the reader can do about it. */
export interface ErrorWords {
  readonly what: string;
  readonly fix: string;
}
