import type { Stretch, Week } from '../document/week.ts';

/** A beginning is a bit of a word. */
const MOST = 32;

/** The moments at which a stretch is tried to begin: its first, its last, the wished one, and a grid between them. */
export function startsOf({ earliest, latest, wished }: Stretch, step: number): number[] {
  for (let apart = step; ; apart += step) {
    const grid: number[] = [];
    for (let at = earliest; at <= latest && grid.length <= MOST; at += apart) grid.push(at);
    const all = [...new Set([...grid, wished, latest])].sort((a, b) => a - b);
    if (all.length <= MOST) return all;
  }
}

/** The cell of a moment: 0 before the week, 1 to 7 its days, 8 after it. */
export function cellOf({ days }: Week, moment: number): number {
  return days.findLastIndex((begins) => begins <= moment) + 1;
}
