import type { Outcome } from './simulate.ts';
import { promises } from './violation.ts';

/** A broken promise in words: which, by what, and what happened. */
export function reportOf({ seed, violation, trace }: Outcome): string {
  if (!violation) return `seed ${seed}: every promise was kept`;
  const begin = trace.indexOf('— everyone is there —');
  return [
    `seed ${seed} breaks invariant ${violation.promised}: ${promises[violation.promised]}.`,
    `  ${violation.message}`,
    'What happened:',
    ...trace.slice(begin + 1).map((line) => `  ${line}`),
    `Again: npm run simulate -- --replay ${seed}`,
  ].join('\n');
}
