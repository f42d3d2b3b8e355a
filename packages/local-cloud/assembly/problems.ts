type ProblemCode =
  | 'NOT_AN_ASSEMBLY'
  | 'UNSUPPORTED_RESOURCE'
  | 'UNSUPPORTED_PROPERTY'
  | 'BAD_PROPERTY'
  | 'UNSUPPORTED_ATTRIBUTE'
  | 'UNSUPPORTED_INTRINSIC'
  | 'UNKNOWN_REFERENCE'
  | 'UNKNOWN_EXPORT'
  | 'CIRCULAR_REFERENCE'
  | 'UNSUPPORTED_POLICY'
  | 'UNKNOWN_MANAGED_POLICY'
  | 'UNSUPPORTED_TARGET'
  | 'INVALID_PATTERN'
  | 'INVALID_SCHEDULE'
  | 'MISSING_ASSET'
  | 'DUPLICATE_NAME';

/** Where in the assembly something is: the stack, the resource in its template and that resource's type. */
export interface Place {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
}

/** What keeps the local cloud from running an assembly. */
interface Problem extends Partial<Place> {
  readonly code: ProblemCode;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** Thrown while one resource is read; the reader adds where, and goes on with the next. */
export class ResourceProblem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.name = 'ResourceProblem';
    this.code = code;
  }
}

const line = ({ code, stack, logicalId, type, message }: Problem): string =>
  stack === undefined ? `${code}: ${message}` : `${code}: ${stack} / ${logicalId} (${type}): ${message}`;

/** An assembly that cannot be run, with everything that is wrong with it. */
export class AssemblyError extends Error {
  readonly code = 'ASSEMBLY_NOT_SUPPORTED';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `The local cloud cannot run this assembly:\n${problems.map((one) => `  - ${line(one)}`).join('\n')}`,
    );
    this.name = 'AssemblyError';
    this.problems = problems;
  }
}

/** Gathers problems, so that one start names them all. */
export class Problems {
  readonly #found: Problem[] = [];

  /** Runs a step of reading; a problem in it is noted, and the step answers undefined. */
  collect<T>(place: Place, step: () => T): T | undefined {
    try {
      return step();
    } catch (thrown) {
      if (!(thrown instanceof ResourceProblem)) throw thrown;
      const { stack, logicalId, type } = place;
      this.#found.push({ code: thrown.code, stack, logicalId, type, message: thrown.message });
      return undefined;
    }
  }

  /** Throws `AssemblyError` if anything was found. The same finding at the same place counts once. */
  throwIfAny(): void {
    const distinct = new Map(this.#found.map((problem) => [line(problem), problem]));
    if (distinct.size > 0) throw new AssemblyError([...distinct.values()]);
  }
}
