import type { InvokePermissionModel } from '../model.ts';

/** Whether a function's resource policy lets this service, for this source, invoke it. */
export declare function mayInvoke(
  permissions: readonly InvokePermissionModel[],
  call: {
    readonly functionArn: string;
    /** `events.amazonaws.com`, `apigateway.amazonaws.com` */
    readonly principal: string;
    readonly sourceArn: string;
    readonly sourceAccount: string;
  },
): boolean;
