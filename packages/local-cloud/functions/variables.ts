import type { FunctionModel } from '../model.ts';

export interface Surroundings {
  readonly region: string;
  /** Address of the local AWS endpoint. */
  readonly endpoint: string;
  /** How far rehearsed time is ahead, in milliseconds. */
  readonly clockShiftMs: number;
}

/**
 * The environment variables of a function: what the template declares and what Lambda adds, nothing of the machine's.
 * The access key id is the function's name: it tells the local endpoint whose role to evaluate.
 */
export function environmentVariables(
  fn: FunctionModel,
  { region, endpoint, clockShiftMs }: Surroundings,
): Record<string, string> {
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    LAMBDA_TASK_ROOT: fn.codeDir,
    _HANDLER: fn.handler,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: fn.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memoryMb),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${fn.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: fn.name,
    AWS_SECRET_ACCESS_KEY: 'local',
    KITH_CLOCK_SHIFT_MS: String(clockShiftMs),
    ...fn.environment,
  };
}
