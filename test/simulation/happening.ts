import type { Circle } from './circle.ts';
import type { Climate } from './faults.ts';
import type { Random } from './random.ts';
import type { Turn } from './strands.ts';

/** What something needs to go on beside others: its turns, and what goes wrong for it. */
export interface Strand {
  readonly turn: Turn;
  readonly climate: Climate;
  readonly random: Random;
}

/** Something that happens, in words, and what comes of it, in words. */
export interface Happening {
  readonly at?: Circle;
  readonly words: string;
  readonly run: (strand: Strand) => Promise<string>;
}
