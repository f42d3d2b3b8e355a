import { benchChecker } from './evaluation/checker.ts';
import { benchSnapshot } from './evaluation/snapshot.ts';

/** What is measured of evaluation and the national co-op, one after the other. Each says whether it kept its budget. */
const parts: readonly (() => Promise<boolean>)[] = [benchSnapshot, benchChecker];

/** Measures all parts. False when one is over budget. */
export async function benchEvaluation(): Promise<boolean> {
  let isWithin = true;
  for (const part of parts) isWithin = (await part()) && isWithin;
  return isWithin;
}
