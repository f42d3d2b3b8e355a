import { askGraphql, dataOf } from './graphql.ts';

/** Asks one circle's endpoint on behalf of its people. */
export interface CircleClient {
  /** The data, or an error with the code. */
  as<Data>(username: string, query: string, variables?: Record<string, unknown>): Promise<Data>;
}

/** A client of one circle; `token` signs a person in and is asked once each. */
export function circleClient(url: string, token: (username: string) => Promise<string>): CircleClient {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (username: string): Promise<string> => {
    const known = tokens.get(username) ?? token(username);
    tokens.set(username, known);
    return known;
  };
  return {
    as: async (username, query, variables) =>
      dataOf(await askGraphql(url, await tokenOf(username), query, variables)),
  };
}
