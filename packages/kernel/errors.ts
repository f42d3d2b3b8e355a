import { type ErrorCode, errorCatalogue } from './error-catalogue.ts';

/** Which field of the input was wrong, and how. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: string;
}

/** Why something was not done: a code of the catalogue, what was wrong, what to do. Safe to show to anyone. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly what: string;
  readonly fix: string;
  readonly fields?: readonly FieldProblem[];
}

/** A refusal from the catalogue; `what` or `fix` may be said more exactly, never with anything internal in it. */
export function refusal(
  code: ErrorCode,
  exact: { what?: string; fix?: string; fields?: readonly FieldProblem[] } = {},
): Refusal {
  return { code, ...errorCatalogue[code], ...exact };
}

/** A refusal on its way through code that throws: commands and edges. Domain code returns refusals instead. */
export class KithError extends Error {
  readonly refusal: Refusal;

  constructor(reason: Refusal, options?: ErrorOptions) {
    super(reason.what, options);
    this.name = 'KithError';
    this.refusal = reason;
  }

  get code(): ErrorCode {
    return this.refusal.code;
  }
}

/** Makes the error that carries this code. @see errorCatalogue */
export function kithError(
  code: ErrorCode,
  exact: Parameters<typeof refusal>[1] = {},
  options?: ErrorOptions,
): KithError {
  return new KithError(refusal(code, exact), options);
}
