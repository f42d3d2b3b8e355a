import type { PolicyStatement } from '../model.ts';

export interface AccessRequest {
  /** `dynamodb:PutItem` */
  readonly action: string;
  /** ARN of what is acted on. */
  readonly resource: string;
  /** ARN of the caller or a service name; compared with the principals of a resource policy. */
  readonly principal?: string;
  /** Condition keys known of this request. A key that is not here is absent, as IAM means it. */
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

export interface Verdict {
  readonly allowed: boolean;
  /** True when a Deny statement refused it; an allow elsewhere cannot mend that. */
  readonly explicitlyDenied: boolean;
  readonly reason: string;
}

/**
 * Evaluates one policy: a role's statements, or a resource policy (whose statements have principals).
 * Throws `UnsupportedPolicy` on an operator, key or variable it does not know.
 */
export declare function evaluate(statements: readonly PolicyStatement[], request: AccessRequest): Verdict;
