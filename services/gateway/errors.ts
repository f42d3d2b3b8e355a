import { type ErrorCode, errorCatalogue, type KithError, kithError } from '@kith/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** A refusal as GraphQL carries it. */
export function graphQLError(reason: KithError): GraphQLError {
  const { code, what, fix } = reason.refusal;
  return new GraphQLError(what, { extensions: { code, fix }, originalError: reason });
}

/** The error of a subgraph that could not be asked: `PAY_UNAVAILABLE`, for example. */
export function unavailable(subgraph: string, cause: unknown): GraphQLError {
  const code = `${subgraph.toUpperCase()}_UNAVAILABLE`;
  return graphQLError(kithError(isCode(code) ? code : 'INTERNAL', {}, { cause }));
}

/** Codes of faults in the query itself: the message names the fault and nothing else. */
const QUERY_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/**
 * What a client sees of an error. Codes of the catalogue pass, faults of the query become `BAD_INPUT`, all else is
 * `INTERNAL` with a reference under which the log holds the rest.
 */
export function masked(formatted: GraphQLFormattedError, reference: string): GraphQLFormattedError {
  const { message, path, locations, extensions = {} } = formatted;
  const place = { ...(path && { path }), ...(locations && { locations }) };
  const code = String(extensions.code);
  if (code === 'GRAPHQL_PARSE_FAILED' && message.includes('tokens')) return coded('QUERY_TOO_LARGE', place);
  if (QUERY_FAULTS.has(code)) return { ...coded('BAD_INPUT', place), message };
  if (!isCode(code) || code === 'INTERNAL') return coded('INTERNAL', place, { reference });
  const { fix, fields } = extensions;
  return {
    message,
    ...place,
    extensions: { code, fix: fix ?? errorCatalogue[code].fix, ...(fields !== undefined && { fields }) },
  };
}

/** Whether an error is a fault of ours, to be looked into. */
export function isInternal({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === 'INTERNAL';
}

function coded(code: ErrorCode, place: object, more: object = {}): GraphQLFormattedError {
  const { what, fix } = errorCatalogue[code];
  return { message: what, ...place, extensions: { code, fix, ...more } };
}

function isCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCatalogue, code);
}
