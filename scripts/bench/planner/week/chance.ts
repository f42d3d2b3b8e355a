/** A visit that might be: a stretch, by someone, from some moment. */
export interface Chance {
  readonly stretch: number;
  readonly worker: number;
  readonly by: number;
  readonly option: number;
  readonly start: number;
  readonly end: number;
  readonly cell: number;
  /** The node it stands for in the engine: what place and length it has. */
  readonly node: number;
  variable: number;
}
