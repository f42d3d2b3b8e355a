import type { SubgraphAnswer, Transport } from '@kith/federation';
import { unavailable } from '../errors.ts';
import type { Invoke } from './invoke.ts';
import { answerOf, payloadFor } from './payload.ts';
import type { RequestScope } from './scope.ts';

/** Told of every subgraph that could not be asked. */
export type OnFailure = (subgraph: string, cause: unknown) => void;

/**
 * Who needs no telling what the caller is to a team: the national service belongs to no circle, and teams knows by
 * itself, newer than anyone could say.
 */
const NEED_NO_RELATIONS = ['national', 'teams'];

const ASK_RELATIONS = JSON.stringify({ query: '{viewerRelations{teamId kind scopes hats}}' });

/**
 * Asks subgraphs by invoking their functions. Two requests never share a call or an answer, however alike: who is
 * asking is part of every call.
 */
export function subgraphTransport(
  functions: ReadonlyMap<string, string>,
  invoke: Invoke,
  onFailure: OnFailure,
): Transport<RequestScope> {
  return async ({ subgraph, body, context }) =>
    ask(subgraph, body, context, NEED_NO_RELATIONS.includes(subgraph) ? null : await relationsOf(context));

  async function ask(
    subgraph: string,
    body: string,
    scope: RequestScope,
    relations: string | null,
  ): Promise<SubgraphAnswer> {
    try {
      const functionName = functions.get(subgraph);
      if (!functionName) throw new Error(`KITH_SUBGRAPHS names no function for ${subgraph}.`);
      return answerOf(await invoke(functionName, payloadFor(scope, body, relations)));
    } catch (cause) {
      onFailure(subgraph, cause);
      throw unavailable(subgraph, cause);
    }
  }

  function relationsOf(scope: RequestScope): Promise<string | null> {
    scope.relations ??= askRelations(scope);
    return scope.relations;
  }

  /** Null when teams cannot say: a subgraph then refuses whatever depends on a team. */
  async function askRelations(scope: RequestScope): Promise<string | null> {
    try {
      const { data, errors } = await ask('teams', ASK_RELATIONS, scope, null);
      const relations = data?.viewerRelations;
      if (Array.isArray(relations) && !errors?.length) return JSON.stringify(relations);
      onFailure('teams', new Error('Teams did not say what the caller is to its teams.'));
      return null;
    } catch {
      return null;
    }
  }
}
