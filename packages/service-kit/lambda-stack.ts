import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware';
import middy from '@middy/core';
import { logger, metrics, tracer } from './powertools.ts';

/** What every function runs in: traces without answers (they are personal), structured logs, metrics as log lines. */
export function lambdaStack(handle: (...args: never[]) => unknown) {
  return (
    middy()
      .use(captureLambdaHandler(tracer, { captureResponse: false }))
      .use(injectLambdaContext(logger, { resetKeys: true }))
      // Its cold-start metric would have the function's name, and so the circle, as a billed dimension.
      .use(logMetrics(metrics, { captureColdStartMetric: false }))
      .handler(handle as never)
  );
}
