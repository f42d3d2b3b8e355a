import { ResourceProblem } from './problems.ts';

interface Lookup {
  resolve(value: unknown): unknown;
  condition(name: string): boolean;
}

function truth(value: unknown, lookup: Lookup): boolean {
  if (typeof value === 'object' && value !== null && 'Condition' in value) {
    return lookup.condition(String(value.Condition));
  }
  const resolved = lookup.resolve(value);
  if (typeof resolved === 'boolean') return resolved;
  throw new ResourceProblem('BAD_PROPERTY', 'a condition is neither true nor false. Correct the template.');
}

const operands = (operand: unknown): unknown[] => (Array.isArray(operand) ? operand : [operand]);

/** The intrinsics of which conditions are made. */
export const conditionOperators: Readonly<Record<string, (operand: unknown, lookup: Lookup) => boolean>> = {
  'Fn::Equals': (operand, lookup) => {
    const [left, right] = operands(lookup.resolve(operand));
    return left === right;
  },
  'Fn::And': (operand, lookup) => operands(operand).every((one) => truth(one, lookup)),
  'Fn::Or': (operand, lookup) => operands(operand).some((one) => truth(one, lookup)),
  'Fn::Not': (operand, lookup) => !truth(operands(operand)[0], lookup),
};
