import { type Branch, branchesOf } from './patterns/branches.ts';
import { type Field, fieldsOf, type Seats, sharedSeats } from './patterns/fields.ts';
import type { Condition } from './patterns/matchers.ts';

export { InvalidPattern } from './patterns/invalid-pattern.ts';

type Fields = ReadonlyMap<string, readonly Field[]>;

/** Tries the conditions one after the other, and goes back when seats in arrays do not agree. */
function satisfies(
  fields: Fields,
  conditions: readonly [string, Condition][],
  at: number,
  seats: Seats,
): boolean {
  const next = conditions[at];
  if (next === undefined) return true;
  const [path, { matchers, mayBeAbsent }] = next;
  const candidates = fields.get(path);
  if (candidates === undefined) return mayBeAbsent && satisfies(fields, conditions, at + 1, seats);
  return candidates.some((field) => {
    if (!matchers.some((matches) => matches(field.value))) return false;
    const together = sharedSeats(seats, field.seats);
    return together !== undefined && satisfies(fields, conditions, at + 1, together);
  });
}

const meets = (fields: Fields, branch: Branch): boolean => satisfies(fields, [...branch], 0, new Map());

/**
 * Compiles an event pattern of EventBridge (also used by Lambda's stream filters); the result says whether an event
 * matches. Throws `InvalidPattern`.
 */
export function compilePattern(
  pattern: Readonly<Record<string, unknown>>,
): (event: Readonly<Record<string, unknown>>) => boolean {
  const branches = branchesOf(pattern);
  return (event) => {
    const fields = fieldsOf(event);
    return branches.some((branch) => meets(fields, branch));
  };
}
