import { kithError } from '@kith/kernel';
import type { ExecutionResult } from 'graphql';
import { graphQLError } from '../errors.ts';
import type { RequestScope } from './scope.ts';

/**
 * Adds `TEAMS_UNAVAILABLE` to an answer that was made without knowing what the caller is to their teams. Subgraphs
 * refuse what depends on it, but a list that came back shorter must not look complete.
 */
export async function sayWhatIsLost<Result extends ExecutionResult>(
  result: Result,
  scope: RequestScope,
): Promise<Result> {
  if (scope.relations === undefined || (await scope.relations) !== null) return result;
  const errors = result.errors ?? [];
  if (errors.some(({ extensions }) => extensions.code === 'TEAMS_UNAVAILABLE')) return result;
  return { ...result, errors: [...errors, graphQLError(kithError('TEAMS_UNAVAILABLE'))] };
}
