/** The rules a registry file can break. */
export type RegistryRule =
  | 'NOT_JSON'
  | 'BAD_FIELD'
  | 'BAD_DATE'
  | 'BAD_DISTRICT'
  | 'BAD_RATE'
  | 'BAD_SLUG'
  | 'SLUG_IS_NOT_FILE_NAME'
  | 'SLUG_CLASH'
  | 'OWN_NEIGHBOUR'
  | 'NEIGHBOUR_TWICE'
  | 'UNKNOWN_NEIGHBOUR'
  | 'ONE_SIDED_AGREEMENT'
  | 'DIFFERING_AGREEMENT'
  | 'AGREEMENT_LENGTH'
  | 'ACCOUNT_UNKNOWN'
  | 'PRIVATE_KEY'
  | 'BAD_KEY'
  | 'SHARED_KEY'
  | 'KEYS_MISSING'
  | 'ALREADY_REGISTERED'
  | 'UNKNOWN_CIRCLE'
  | 'NOT_CLOSING'
  | 'CONTEXT_MISSING';

/** One thing wrong with the registry: which file, which field, which rule, and what to do. */
export interface RegistryProblem {
  readonly rule: RegistryRule;
  /** Path below the project's root. */
  readonly file: string;
  /** `neighbours[0].minutes`; empty when the whole file is meant. */
  readonly field: string;
  readonly message: string;
}

/** Everything wrong with the registry at once, so that one run mends it all. */
export class RegistryError extends Error {
  readonly code = 'REGISTRY_INVALID';
  readonly problems: readonly RegistryProblem[];

  constructor(problems: readonly RegistryProblem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super([`The registry of circles has ${count}:`, ...problems.map(lineOf)].join('\n'));
    this.name = 'RegistryError';
    this.problems = problems;
  }
}

function lineOf({ file, field, rule, message }: RegistryProblem): string {
  return `  ${file}${field ? ` › ${field}` : ''}: ${message} [${rule}]`;
}
