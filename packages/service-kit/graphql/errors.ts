import { KithError, kithError } from '@kith/kernel';
import type { GraphQLFormattedError } from 'graphql';
import { ZodError } from 'zod';

/**
 * The one place where anything thrown becomes a coded error: what was wrong, what to do, the fields. Anything that is
 * not from the catalogue becomes `INTERNAL` with a reference; the original goes to the log only.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  reference: string,
): GraphQLFormattedError {
  const cause = originalOf(thrown);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (cause instanceof KithError) {
    const { code, what, fix, fields } = cause.refusal;
    return { message: what, ...place, extensions: { code, fix, ...(fields && { fields }) } };
  }
  if (cause instanceof ZodError) return { ...formatError(formatted, badInput(cause), reference), ...place };
  if (isAboutTheQuery(formatted))
    return { message: formatted.message, ...place, extensions: { ...kithError('BAD_INPUT').refusal } };
  const { code, what, fix } = kithError('INTERNAL').refusal;
  return { message: what, ...place, extensions: { code, fix, reference } };
}

/** Whether it is a fault of ours, to be logged with its stack. */
export function isInternal(thrown: unknown): boolean {
  const cause = originalOf(thrown);
  return !(cause instanceof KithError || cause instanceof ZodError || isGraphQLError(cause));
}

/** A failed parse as the coded error that names its fields. */
export function badInput(error: ZodError): KithError {
  const fields = error.issues.map((issue) => ({ field: issue.path.join('.'), problem: issue.message }));
  const named = fields.map(({ field, problem }) => (field ? `${field}: ${problem}` : problem)).join('; ');
  return kithError('BAD_INPUT', { what: `Something in the request is not right (${named}).`, fields });
}

function originalOf(thrown: unknown): unknown {
  return isGraphQLError(thrown) && thrown.originalError ? originalOf(thrown.originalError) : thrown;
}

/** By name, not by class: a process can hold GraphQL twice, once as a module and once as CommonJS. */
function isGraphQLError(thrown: unknown): thrown is Error & { originalError?: unknown } {
  if (!(thrown instanceof Error)) return false;
  // The server has names of its own for what is wrong with a query or its variables, which hold what people wrote.
  const { extensions } = thrown as { extensions?: { code?: unknown } };
  return thrown.name === 'GraphQLError' || QUERY_FAULTS.has(String(extensions?.code));
}

const QUERY_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

function isAboutTheQuery(formatted: GraphQLFormattedError): boolean {
  return QUERY_FAULTS.has(String(formatted.extensions?.code));
}
