import type { InvokePermissionModel } from '../model.ts';
import { likeAction, likeArn } from './wildcards.ts';

interface InvokeCall {
  readonly functionArn: string;
  /** `events.amazonaws.com`, `apigateway.amazonaws.com` */
  readonly principal: string;
  readonly sourceArn: string;
  readonly sourceAccount: string;
}

/** Whether a function's resource policy lets this service, for this source, invoke it. */
export function mayInvoke(permissions: readonly InvokePermissionModel[], call: InvokeCall): boolean {
  return permissions.some(
    (permission) =>
      permission.functionArn === call.functionArn &&
      permission.principal === call.principal &&
      likeAction(permission.action, 'lambda:InvokeFunction') &&
      // A permission for callers of an organisation fits no service call: those carry no organisation.
      permission.principalOrgId === undefined &&
      (permission.sourceArn === undefined || likeArn(permission.sourceArn, call.sourceArn)) &&
      (permission.sourceAccount === undefined || permission.sourceAccount === call.sourceAccount),
  );
}
