import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware';
import middy from '@middy/core';
import { logger, metrics, tracer } from './powertools.ts';

/** How one kind of handler differs from the others. */
interface LambdaStackOptions {
  /** Whether cold starts are counted: for those a person waits on. */
  readonly captureColdStartMetric?: boolean;
}

/** What every function runs in: traces without answers (they are personal), structured logs, metrics as log lines. */
export function lambdaStack(handle: (...args: never[]) => unknown, options: LambdaStackOptions = {}) {
  const { captureColdStartMetric = false } = options;
  return middy()
    .use(captureLambdaHandler(tracer, { captureResponse: false }))
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(logMetrics(metrics, { captureColdStartMetric }))
    .handler(handle as never);
}
