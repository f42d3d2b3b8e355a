import type { Leaf } from './fields.ts';
import { endsWith, equalsIgnoringCase, type Matcher, startsWith, wildcard } from './text.ts';

/** Each sub-form makes a matcher of one text, or says why it cannot. */
const forms: Readonly<Record<string, (text: string) => Matcher | string>> = {
  prefix: (text) => (text === '' ? 'an empty prefix is not allowed' : startsWith(text)),
  suffix: (text) => (text === '' ? 'an empty suffix is not allowed' : endsWith(text)),
  'equals-ignore-case': equalsIgnoringCase,
  wildcard,
};

const none =
  (matchers: readonly Matcher[]): Matcher =>
  (value) =>
    !matchers.some((matches) => matches(value));

function form(operand: Readonly<Record<string, unknown>>): Matcher | string {
  const [entry, ...others] = Object.entries(operand);
  if (entry === undefined || others.length > 0) return 'exactly one key is allowed inside "anything-but"';
  const [name, given] = entry;
  const make = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (make === undefined) return `"anything-but" cannot hold "${name}"`;
  const texts: unknown[] = Array.isArray(given) ? given : [given];
  if (texts.length === 0) return 'an empty list is not allowed';
  const matchers: Matcher[] = [];
  for (const text of texts) {
    const made = typeof text === 'string' ? make(text) : `"${name}" takes strings`;
    if (typeof made === 'string') return made;
    matchers.push(made);
  }
  return none(matchers);
}

/**
 * Any value but these; of any type, so `anything-but: "5"` accepts the number 5. The field must exist. Returns why an
 * operand is not valid, as a string.
 */
export function anythingBut(operand: unknown): Matcher | string {
  if (typeof operand === 'object' && operand !== null && !Array.isArray(operand)) {
    return form(operand as Readonly<Record<string, unknown>>);
  }
  const refused: unknown[] = Array.isArray(operand) ? operand : [operand];
  const strings = refused.every((value) => typeof value === 'string');
  const numbers = refused.every((value) => typeof value === 'number');
  if (refused.length === 0 || (!strings && !numbers))
    return '"anything-but" takes strings or numbers, not both';
  return none(refused.map((value) => (actual: Leaf) => actual === value));
}
