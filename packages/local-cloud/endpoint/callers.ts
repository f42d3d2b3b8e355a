import { evaluate } from '../iam/evaluate.ts';
import type { FunctionModel, RoleModel } from '../model.ts';
import { AwsError } from './aws-error.ts';

/** Access key id of scripts that the machine's owner runs; it may do anything. */
export const operatorKey = 'kith-operator';

/** Who signed a request. */
export interface Caller {
  readonly name: string;
  /** Throws `AccessDeniedException`, worded as AWS words it, unless the caller's role allows this. */
  authorise(action: string, resource: string, context?: Readonly<Record<string, readonly string[]>>): void;
}

export interface Callers {
  /** The caller an `Authorization` header names. Throws when it names none that exists. */
  of(authorization: string | undefined): Caller;
}

export function knownCallers(functions: readonly FunctionModel[], roles: readonly RoleModel[]): Callers {
  const roleByArn = new Map(roles.map((role) => [role.arn, role]));
  const callers = new Map<string, Caller>([[operatorKey, { name: operatorKey, authorise: () => {} }]]);
  for (const fn of functions) {
    const role = roleByArn.get(fn.roleArn);
    if (role) callers.set(fn.name, functionCaller(fn, role));
  }
  return {
    of(authorization) {
      const key = /Credential=([^/,\s]+)\//.exec(authorization ?? '')?.[1];
      if (!key)
        throw new AwsError('MissingAuthenticationTokenException', 'Missing Authentication Token', 403);
      const caller = callers.get(key);
      if (caller) return caller;
      throw new AwsError(
        'UnrecognizedClientException',
        `The access key id "${key}" names no function of this cloud; scripts use "${operatorKey}".`,
      );
    },
  };
}

function functionCaller(fn: FunctionModel, role: RoleModel): Caller {
  const account = fn.arn.split(':')[4] ?? '';
  const user = `arn:aws:sts::${account}:assumed-role/${role.name}/${fn.name}`;
  return {
    name: fn.name,
    authorise(action, resource, context = {}) {
      const verdict = evaluate(role.statements, { action, resource, principal: role.arn, context });
      if (verdict.allowed) return;
      const because = verdict.explicitlyDenied
        ? 'with an explicit deny in an identity-based policy'
        : `because no identity-based policy allows the ${action} action`;
      // REST services say 403; the JSON ones say 400 for every mistake of the caller.
      const status = /^(lambda|sqs):/.test(action) ? 403 : 400;
      throw new AwsError(
        'AccessDeniedException',
        `User: ${user} is not authorized to perform: ${action} on resource: ${resource} ${because}`,
        status,
      );
    },
  };
}
