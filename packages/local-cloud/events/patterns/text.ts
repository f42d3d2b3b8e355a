import type { Leaf } from './fields.ts';

export type Matcher = (value: Leaf) => boolean;

export const startsWith =
  (prefix: string): Matcher =>
  (value) =>
    typeof value === 'string' && value.startsWith(prefix);

export const endsWith =
  (suffix: string): Matcher =>
  (value) =>
    typeof value === 'string' && value.endsWith(suffix);

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const whole = (expression: string): Matcher => {
  const regex = new RegExp(`^(?:${expression})$`, 'su');
  return (value) => typeof value === 'string' && regex.test(value);
};

/**
 * Each character of the pattern stands for its own lower and upper case form, so `ß` also stands for `SS`, whereas
 * the value's characters are taken as they are.
 */
const eitherCase = (text: string): string =>
  [...text].map((char) => `(?:${literally(char.toLowerCase())}|${literally(char.toUpperCase())})`).join('');

export const equalsIgnoringCase = (text: string): Matcher => whole(eitherCase(text));
export const startsIgnoringCase = (text: string): Matcher => whole(`${eitherCase(text)}.*`);
export const endsIgnoringCase = (text: string): Matcher => whole(`.*${eitherCase(text)}`);

/** `*` is any text; `\*` and `\\` are the characters themselves. Returns why a pattern is not valid, as a string. */
export function wildcard(pattern: string): Matcher | string {
  let expression = '';
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    const next = pattern.charAt(at + 1);
    if (char === '*') {
      if (next === '*') return 'consecutive wildcard characters';
      expression += '.*';
    } else if (char === '\\') {
      if (next !== '*' && next !== '\\') return 'a backslash escapes only * or \\';
      expression += literally(next);
      at++;
    } else {
      expression += literally(char);
    }
  }
  return whole(expression);
}
