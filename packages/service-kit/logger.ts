import { Logger } from '@aws-lambda-powertools/logger';

/** Structured logs. Personal data never goes in: ids and codes only. */
export const logger = new Logger();
