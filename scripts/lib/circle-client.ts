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

/** The same client, which asks again when a part of the circle cannot be reached just now: for what is safe to repeat. */
export function patient(client: CircleClient, attempts = 4): CircleClient {
  return {
    as: async (username, query, variables) => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await client.as(username, query, variables);
        } catch (error) {
          const mayPass = /^(BUSY|[A-Z]+_UNAVAILABLE):/.test((error as Error).message);
          if (!mayPass || attempt === attempts) throw error;
          await new Promise((done) => setTimeout(done, attempt * 500));
        }
      }
    },
  };
}
