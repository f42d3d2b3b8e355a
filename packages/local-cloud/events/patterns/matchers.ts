import { cidr, sameAddress } from './address.ts';
import { anythingBut } from './anything-but.ts';
import { InvalidPattern } from './invalid-pattern.ts';
import { numeric } from './numeric.ts';
import {
  endsIgnoringCase,
  endsWith,
  equalsIgnoringCase,
  type Matcher,
  startsIgnoringCase,
  startsWith,
  wildcard,
} from './text.ts';

/** What a field must be: one of the matchers holds for a value of it or, if allowed, the event has no such field. */
export interface Condition {
  readonly matchers: readonly Matcher[];
  readonly mayBeAbsent: boolean;
}

type Make = (operand: unknown) => Matcher | string;

const ofText =
  (make: (text: string) => Matcher | string): Make =>
  (operand) =>
    typeof operand === 'string' ? make(operand) : 'the operand must be a string';

const atOneEnd =
  (plain: (text: string) => Matcher, ignoringCase: (text: string) => Matcher): Make =>
  (operand) => {
    if (typeof operand !== 'object' || operand === null) return ofText(plain)(operand);
    const [entry, ...others] = Object.entries(operand);
    if (entry?.[0] !== 'equals-ignore-case' || others.length > 0)
      return 'only "equals-ignore-case" fits inside';
    return ofText(ignoringCase)(entry[1]);
  };

const operators: Readonly<Record<string, Make>> = {
  prefix: atOneEnd(startsWith, startsIgnoringCase),
  suffix: atOneEnd(endsWith, endsIgnoringCase),
  'equals-ignore-case': ofText(equalsIgnoringCase),
  wildcard: ofText(wildcard),
  'anything-but': anythingBut,
  numeric,
  cidr,
};

function operator(path: string, expression: object): Matcher | 'absent' {
  const [entry, ...others] = Object.entries(expression);
  if (entry === undefined || others.length > 0) {
    throw new InvalidPattern(path, 'a match expression has exactly one key');
  }
  const [name, operand] = entry;
  if (name === 'exists') {
    if (typeof operand !== 'boolean') throw new InvalidPattern(path, '"exists" is either true or false');
    return operand ? () => true : 'absent';
  }
  const made = Object.hasOwn(operators, name) ? operators[name]?.(operand) : undefined;
  if (made === undefined) throw new InvalidPattern(path, `"${name}" is not a known match type`);
  if (typeof made === 'string') throw new InvalidPattern(path, made);
  return made;
}

function matcherOf(path: string, wanted: unknown): Matcher | 'absent' {
  if (Array.isArray(wanted)) throw new InvalidPattern(path, 'an array inside an array is not allowed');
  if (typeof wanted === 'object' && wanted !== null) return operator(path, wanted);
  if (typeof wanted === 'string') return sameAddress(wanted) ?? ((value) => value === wanted);
  return (value) => value === wanted;
}

/** Reads the array of alternatives of one field. Throws `InvalidPattern`. */
export function conditionOf(path: string, alternatives: readonly unknown[]): Condition {
  if (alternatives.length === 0) throw new InvalidPattern(path, 'empty arrays are not allowed');
  const made = alternatives.map((wanted) => matcherOf(path, wanted));
  return { matchers: made.filter((matcher) => matcher !== 'absent'), mayBeAbsent: made.includes('absent') };
}
