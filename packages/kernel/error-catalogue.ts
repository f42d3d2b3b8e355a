import { anywhere } from './error-codes/anywhere.ts';
import { coOp } from './error-codes/co-op.ts';
import { connectors } from './error-codes/connectors.ts';
import { evaluation } from './error-codes/evaluation.ts';
import { matching } from './error-codes/matching.ts';
import { months } from './error-codes/months.ts';
import { others } from './error-codes/others.ts';
import { pay } from './error-codes/pay.ts';
import { teams } from './error-codes/teams.ts';

/**
 * The one catalogue of error codes. `what` says what was wrong, `fix` what the reader can do about it; both are shown
 * to people, so they are plain and name nothing internal.
 */
export const errorCatalogue = {
  ...anywhere,
  ...teams,
  ...matching,
  ...pay,
  ...connectors,
  ...evaluation,
  ...months,
  ...coOp,
  ...others,
} as const;

export type ErrorCode = keyof typeof errorCatalogue;
