import type { MutationOperation, QueryOperation } from './operation.ts';
import { ownProblem, type Problem, problemOf } from './problem.ts';

/** What came of an operation: data, problems, or a part of each. */
export interface Reply<Data> {
  readonly data?: Data;
  readonly problems: readonly Problem[];
}

/** Where to ask, and as whom. */
export interface Door {
  /** Address of a circle's endpoint. */
  readonly graphql: string;
  /** A token that is good now; none when nobody is signed in any more. */
  token(again?: boolean): Promise<string | undefined>;
}

/** After so long without an answer, the line counts as broken, in milliseconds. */
const PATIENCE = 30_000;

/** Sends a known operation by its id. Never throws: whatever goes wrong is a problem. */
export async function ask<Data, Variables>(
  door: Door,
  operation: QueryOperation<Data, Variables> | MutationOperation<Data, Variables>,
  variables: Variables,
): Promise<Reply<Data>> {
  const first = await send<Data>(door, await door.token(), operation.id, variables);
  if (first !== 'REFUSED') return first;
  const second = await send<Data>(door, await door.token(true), operation.id, variables);
  return second === 'REFUSED' ? { problems: [ownProblem('SIGNED_OUT')] } : second;
}

async function send<Data>(
  { graphql }: Door,
  token: string | undefined,
  documentId: string,
  variables: unknown,
): Promise<Reply<Data> | 'REFUSED'> {
  if (!token) return { problems: [ownProblem(navigator.onLine ? 'SIGNED_OUT' : 'OFFLINE')] };
  try {
    const response = await fetch(graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ documentId, variables }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status === 401) return 'REFUSED';
    return reply(await response.json());
  } catch (error) {
    // Text that is no JSON comes from something between us and the circle.
    return { problems: [ownProblem(error instanceof SyntaxError ? 'NOT_UNDERSTOOD' : 'OFFLINE')] };
  }
}

function reply<Data>(body: { data?: Data | null; errors?: readonly object[] }): Reply<Data> {
  const problems = (body.errors ?? []).map(problemOf);
  if (body.data) return { data: body.data, problems };
  return { problems: problems.length > 0 ? problems : [ownProblem('NOT_UNDERSTOOD')] };
}
