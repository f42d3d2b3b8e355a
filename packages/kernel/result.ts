import type { Refusal } from './errors.ts';

/** The outcome of a decision: a value, or a refusal that says why and what to do. Domain code never throws. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** A decision that went through. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A decision that was refused. */
export function refused<T = never>(refusal: Refusal): Result<T> {
  return { ok: false, refusal };
}
