import { Metrics } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';
import { logger } from './logger.ts';

// Apart from these, so that the gateway's bundle can do without what makes metrics and traces.
export { logger };

/** A run in which nothing was counted is the usual one: not worth a line of the log each time. */
function warnUnlessEmpty(text: string): void {
  if (!text.startsWith('No application metrics')) logger.warn(text);
}

/** Metrics as log lines (EMF); no tenant or person is ever a dimension. */
export const metrics = new Metrics({
  namespace: 'Kith',
  logger: { debug: () => {}, info: () => {}, warn: warnUnlessEmpty, error: (text) => logger.error(text) },
});
/** Traces with X-Ray. */
export const tracer = new Tracer();
