import { Metrics } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';

// Apart from these, so that the gateway's bundle can do without what makes metrics and traces.
export { logger } from './logger.ts';

/** Metrics as log lines (EMF); no tenant or person is ever a dimension. */
export const metrics = new Metrics({ namespace: 'Kith' });
/** Traces with X-Ray. */
export const tracer = new Tracer();
