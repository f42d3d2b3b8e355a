import { benchOpenHours } from './matching/open-hours.ts';

/** Races for hours, and looks for hours. False when over budget. */
export async function benchMatching(): Promise<boolean> {
  return benchOpenHours();
}
