import type { PolicyStatement } from '../model.ts';
import { checkConditions, conditionsHold } from './conditions.ts';
import { matchesPrincipal } from './principals.ts';
import { UnsupportedPolicy } from './unsupported-policy.ts';
import { like, likeAction } from './wildcards.ts';

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

interface Verdict {
  readonly allowed: boolean;
  /** True when a Deny statement refused it; an allow elsewhere cannot mend that. */
  readonly explicitlyDenied: boolean;
  readonly reason: string;
}

/** Throws `UnsupportedPolicy` if a statement holds something that `evaluate` could not judge. */
export function checkStatement(statement: PolicyStatement): void {
  const variable = statement.resources.find((resource) => resource.includes('${'));
  if (variable !== undefined) throw new UnsupportedPolicy(`the policy variable in "${variable}"`);
  checkConditions(statement.conditions);
}

function applies(statement: PolicyStatement, request: AccessRequest): boolean {
  const { principals } = statement;
  return (
    statement.actions.some((pattern) => likeAction(pattern, request.action)) &&
    statement.resources.some((pattern) => like(pattern, request.resource)) &&
    (principals?.some((principal) => matchesPrincipal(principal, request.principal ?? '')) ?? true) &&
    conditionsHold(statement.conditions, request.context ?? {})
  );
}

/**
 * Evaluates one policy: a role's statements, or a resource policy (whose statements have principals). A Deny that
 * applies wins over any Allow; nothing that applies is a denial too. Throws `UnsupportedPolicy` on an operator, key
 * or variable it does not know.
 */
export function evaluate(statements: readonly PolicyStatement[], request: AccessRequest): Verdict {
  statements.forEach(checkStatement);
  const applying = statements.filter((statement) => applies(statement, request));
  const what = `${request.action} on ${request.resource}`;
  if (applying.some(({ effect }) => effect === 'Deny')) {
    return { allowed: false, explicitlyDenied: true, reason: `a statement denies ${what}` };
  }
  return applying.length > 0
    ? { allowed: true, explicitlyDenied: false, reason: `a statement allows ${what}` }
    : { allowed: false, explicitlyDenied: false, reason: `no statement allows ${what}` };
}

/**
 * Combines what the caller's own policies say with the policy on the resource: inside an account either may allow,
 * between accounts both must; a Deny in either wins.
 */
export function combine(identity: Verdict, resource: Verdict, sameAccount: boolean): Verdict {
  if (identity.explicitlyDenied) return identity;
  if (resource.explicitlyDenied) return resource;
  if (sameAccount) return resource.allowed ? resource : identity;
  return identity.allowed ? resource : identity;
}
