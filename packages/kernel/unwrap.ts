import { KithError } from './errors.ts';
import type { Result } from './result.ts';

/** The value of a decision, or its refusal thrown as a {@link KithError}. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new KithError(result.refusal);
}
