import { benchClaims } from './matching/claims.ts';
import { benchOpenHours } from './matching/open-hours.ts';

/** Races for hours, then looks for hours. False when over budget. */
export async function benchMatching(): Promise<boolean> {
  await benchClaims();
  console.log('');
  return benchOpenHours();
}
