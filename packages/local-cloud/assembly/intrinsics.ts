import { conditionOperators } from './conditions.ts';
import { ResourceProblem } from './problems.ts';
import { partition, type Stack, urlSuffix } from './template.ts';

/** How an intrinsic asks for what it cannot know itself. */
export interface Lookup {
  readonly stack: Stack;
  resolve(value: unknown): unknown;
  ref(logicalId: string): unknown;
  attribute(logicalId: string, name: string): unknown;
  imported(exportName: string): unknown;
  condition(name: string): boolean;
}

type Intrinsic = (operand: unknown, lookup: Lookup) => unknown;

/** Stands for a property that is to be left out. */
export const noValue = Symbol('AWS::NoValue');

export const pseudoParameter = (name: string, stack: Stack): unknown =>
  ({
    'AWS::AccountId': stack.account,
    'AWS::Region': stack.region,
    'AWS::Partition': partition,
    'AWS::URLSuffix': urlSuffix,
    'AWS::StackName': stack.name,
    'AWS::StackId': `arn:${partition}:cloudformation:${stack.region}:${stack.account}:stack/${stack.name}/local`,
    'AWS::NoValue': noValue,
  })[name];

const bad = (what: string): never => {
  throw new ResourceProblem('BAD_PROPERTY', `${what}. Correct the infrastructure code.`);
};

function list(operand: unknown, what: string): unknown[] {
  return Array.isArray(operand) ? operand : bad(`${what} takes a list`);
}

function text(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : bad(`${what} needs a text`);
}

function attribute(operand: unknown, lookup: Lookup): unknown {
  const [logicalId = '', ...path] =
    typeof operand === 'string' ? operand.split('.') : list(operand, 'Fn::GetAtt');
  return lookup.attribute(
    text(logicalId, 'Fn::GetAtt'),
    path.map((step) => text(step, 'Fn::GetAtt')).join('.'),
  );
}

function join(operand: unknown, lookup: Lookup): string {
  const [separator, parts] = list(operand, 'Fn::Join');
  return list(lookup.resolve(parts), 'Fn::Join')
    .map((part) => text(part, 'Fn::Join'))
    .join(text(separator, 'Fn::Join'));
}

function substitute(operand: unknown, lookup: Lookup): string {
  const [template, given = {}] = Array.isArray(operand) ? operand : [operand];
  const variables = lookup.resolve(given) as Readonly<Record<string, unknown>>;
  return text(template, 'Fn::Sub').replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal === '!') return `\${${name}}`;
    if (Object.hasOwn(variables, name)) return text(variables[name], 'Fn::Sub');
    return text(name.includes('.') ? attribute(name, lookup) : lookup.ref(name), 'Fn::Sub');
  });
}

function select(operand: unknown, lookup: Lookup): unknown {
  const [index, from] = list(operand, 'Fn::Select');
  const chosen = list(lookup.resolve(from), 'Fn::Select')[Number(lookup.resolve(index))];
  return chosen === undefined ? bad(`Fn::Select has no element ${String(index)}`) : chosen;
}

function split(operand: unknown, lookup: Lookup): string[] {
  const [separator, from] = list(operand, 'Fn::Split');
  return text(lookup.resolve(from), 'Fn::Split').split(text(separator, 'Fn::Split'));
}

function findInMap(operand: unknown, lookup: Lookup): unknown {
  const [map, first, second] = list(lookup.resolve(operand), 'Fn::FindInMap').map((key) =>
    text(key, 'Fn::FindInMap'),
  );
  const found = lookup.stack.template.Mappings?.[map ?? '']?.[first ?? '']?.[second ?? ''];
  return found === undefined ? bad(`Fn::FindInMap finds nothing at ${map}.${first}.${second}`) : found;
}

function choose(operand: unknown, lookup: Lookup): unknown {
  const [name, whenTrue, whenFalse] = list(operand, 'Fn::If');
  return lookup.resolve(lookup.condition(text(name, 'Fn::If')) ? whenTrue : whenFalse);
}

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (operand, lookup) => lookup.ref(text(operand, 'Ref')),
  'Fn::GetAtt': attribute,
  'Fn::Join': join,
  'Fn::Sub': substitute,
  'Fn::Select': select,
  'Fn::Split': split,
  'Fn::FindInMap': findInMap,
  'Fn::If': choose,
  'Fn::ImportValue': (operand, lookup) => lookup.imported(text(lookup.resolve(operand), 'Fn::ImportValue')),
  ...conditionOperators,
};

/** The intrinsic an object stands for; undefined for an ordinary object. Throws for one that is not known. */
export function intrinsicOf(
  value: object,
): { readonly run: Intrinsic; readonly operand: unknown } | undefined {
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined || others.length > 0) return undefined;
  const [name, operand] = entry;
  const run = Object.hasOwn(intrinsics, name) ? intrinsics[name] : undefined;
  if (run !== undefined) return { run, operand };
  if (!name.startsWith('Fn::')) return undefined;
  throw new ResourceProblem('UNSUPPORTED_INTRINSIC', `${name} is not known. Write the value without it.`);
}
