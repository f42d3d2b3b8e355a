import type { Matcher } from './text.ts';

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': (value, bound) => value === bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
};

const isLower = (operator: unknown): boolean => operator === '>' || operator === '>=';
const isUpper = (operator: unknown): boolean => operator === '<' || operator === '<=';

/** `["=", 5]`, `["<", 5]`, or a range `[">", 0, "<=", 5]`. Returns why terms are not valid, as a string. */
export function numeric(terms: unknown): Matcher | string {
  if (!Array.isArray(terms)) return 'the value of "numeric" must be an array';
  const [operator, bound, upperOperator, upperBound] = terms as unknown[];
  const compare = comparisons[String(operator)];
  if (compare === undefined) return `unknown numeric operator ${JSON.stringify(operator)}`;
  if (typeof bound !== 'number') return `the value of ${operator} must be a number`;
  if (terms.length === 2) return (value) => typeof value === 'number' && compare(value, bound);

  const compareUpper = comparisons[String(upperOperator)];
  if (terms.length !== 4 || !isLower(operator) || !isUpper(upperOperator) || compareUpper === undefined) {
    return 'a numeric range is a lower bound followed by an upper bound';
  }
  if (typeof upperBound !== 'number') return `the value of ${upperOperator} must be a number`;
  if (bound > upperBound || (bound === upperBound && !(operator === '>=' && upperOperator === '<='))) {
    return 'the lower bound must be below the upper bound';
  }
  return (value) => typeof value === 'number' && compare(value, bound) && compareUpper(value, upperBound);
}
