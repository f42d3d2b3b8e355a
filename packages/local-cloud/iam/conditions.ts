import type { PolicyStatement } from '../model.ts';
import { UnsupportedPolicy } from './unsupported-policy.ts';
import { like, likeArn } from './wildcards.ts';

type Compare = (wanted: string, actual: string) => boolean;
type Context = Readonly<Record<string, readonly string[]>>;

const operators: Readonly<Record<string, Compare>> = {
  StringEquals: (wanted, actual) => wanted === actual,
  StringLike: like,
  ArnEquals: likeArn,
  ArnLike: likeArn,
  Bool: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
};

/** The keys that callers of the evaluator know to fill in. On any other, an absent value would prove nothing. */
const knownKeys = new Set(
  [
    'aws:PrincipalAccount',
    'aws:PrincipalArn',
    'aws:PrincipalOrgID',
    'aws:SecureTransport',
    'aws:SourceAccount',
    'aws:SourceArn',
    'dynamodb:Attributes',
    'dynamodb:LeadingKeys',
    'dynamodb:Select',
    'events:detail-type',
    'events:source',
    'kms:EncryptionContext:PARAMETER_ARN',
    'kms:ResourceAliases',
    'kms:ViaService',
  ].map((key) => key.toLowerCase()),
);

function split(operator: string): { quantifier?: string; compare: Compare } {
  const [first = '', second] = operator.split(':');
  const name = second ?? first;
  const compare = Object.hasOwn(operators, name) ? operators[name] : undefined;
  const quantified = second !== undefined;
  if (compare === undefined || (quantified && first !== 'ForAllValues' && first !== 'ForAnyValue')) {
    throw new UnsupportedPolicy(`the condition operator "${operator}"`);
  }
  return quantified ? { quantifier: first, compare } : { compare };
}

function holds(operator: string, wanted: readonly string[], actual: readonly string[] | undefined): boolean {
  if (operator === 'Null') return wanted.includes(String(actual === undefined));
  const { quantifier, compare } = split(operator);
  const fits = (value: string) => wanted.some((one) => compare(one, value));
  // An absent key passes ForAllValues: IAM's rule, and the reason to pair it with a Null check.
  if (quantifier === 'ForAllValues') return (actual ?? []).every(fits);
  return (actual ?? []).some(fits);
}

/** Throws `UnsupportedPolicy` if an operator, key or policy variable is not one this evaluator knows. */
export function checkConditions(conditions: PolicyStatement['conditions']): void {
  for (const [operator, keys] of Object.entries(conditions)) {
    if (operator !== 'Null') split(operator);
    for (const [key, values] of Object.entries(keys)) {
      if (!knownKeys.has(key.toLowerCase())) throw new UnsupportedPolicy(`the condition key "${key}"`);
      const variable = values.find((value) => value.includes('${'));
      if (variable !== undefined) throw new UnsupportedPolicy(`the policy variable in "${variable}"`);
    }
  }
}

/** Whether all conditions of a statement hold. Key names are compared whatever their case, as IAM does. */
export function conditionsHold(conditions: PolicyStatement['conditions'], context: Context): boolean {
  const known = new Map(Object.entries(context).map(([key, values]) => [key.toLowerCase(), values]));
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => holds(operator, wanted, known.get(key.toLowerCase()))),
  );
}
