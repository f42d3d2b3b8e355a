import { InvalidPattern } from './invalid-pattern.ts';
import { type Condition, conditionOf } from './matchers.ts';

/** One way to satisfy a pattern: every path meets its condition. `$or` multiplies branches. */
export type Branch = ReadonlyMap<string, Condition>;

type Pattern = Readonly<Record<string, unknown>>;

/** Names that look like a matcher put where a field belongs; AWS refuses them as fields inside `$or`. */
const reservedInsideOr = new Set([
  'exactly',
  'equals-ignore-case',
  'prefix',
  'suffix',
  'anything-but',
  'exists',
  'wildcard',
  'numeric',
  'cidr',
  'regex',
  '=',
  '<',
  '<=',
  '>',
  '>=',
]);

const isObject = (value: unknown): value is Pattern =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withCondition = (branch: Branch, path: string, condition: Condition): Branch =>
  new Map(branch).set(path, condition);

function either(branches: readonly Branch[], path: string, alternatives: unknown): Branch[] {
  if (!Array.isArray(alternatives) || alternatives.length < 2) {
    throw new InvalidPattern(path, '"$or" takes an array of two objects or more');
  }
  return alternatives.flatMap((alternative) => {
    if (!isObject(alternative)) throw new InvalidPattern(path, '"$or" holds objects only');
    return extend(branches, path, alternative, true);
  });
}

function extend(branches: readonly Branch[], path: string, pattern: Pattern, insideOr: boolean): Branch[] {
  const entries = Object.entries(pattern);
  if (entries.length === 0) throw new InvalidPattern(path, 'empty objects are not allowed');
  let extended = [...branches];
  for (const [key, wanted] of entries) {
    const at = path === '' ? key : `${path}.${key}`;
    if (key === '$or') extended = either(extended, path, wanted);
    else if (insideOr && reservedInsideOr.has(key)) {
      throw new InvalidPattern(at, `"${key}" cannot name a field inside "$or"`);
    } else if (Array.isArray(wanted)) {
      const condition = conditionOf(at, wanted);
      extended = extended.map((branch) => withCondition(branch, at, condition));
    } else if (isObject(wanted)) extended = extend(extended, at, wanted, insideOr);
    else throw new InvalidPattern(at, 'must be an object or an array');
  }
  return extended;
}

/** All ways to satisfy a pattern. Throws `InvalidPattern`. */
export const branchesOf = (pattern: Pattern): Branch[] => extend([new Map()], '', pattern, false);
