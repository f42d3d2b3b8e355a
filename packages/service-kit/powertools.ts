import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';

/** Structured logs. Personal data never goes in: ids and codes only. */
export const logger = new Logger();
/** Metrics as log lines (EMF); no tenant or person is ever a dimension. */
export const metrics = new Metrics({ namespace: 'Kith' });
/** Traces with X-Ray. */
export const tracer = new Tracer();
