/** An answer of a GraphQL endpoint. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string; readonly fix?: string };
  }[];
}

/** Asks a GraphQL endpoint as whoever holds the token. */
export async function askGraphql<Data>(
  url: string,
  token: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  try {
    const answer = JSON.parse(text) as Answer<Data>;
    // What the API answers itself when the function behind it takes too long: no GraphQL, and worth asking again.
    if (response.status >= 500 && !answer.errors) return { data: null, errors: [outOfReach(url, response)] };
    return answer;
  } catch {
    throw new Error(`${url} answered ${response.status}: ${text.slice(0, 200)}`);
  }
}

function outOfReach(url: string, { status }: Response) {
  return { message: `${url} answered ${status}.`, extensions: { code: 'BUSY' } };
}

/** The data of an answer; throws with the first error's code and message. */
export function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  const [first] = errors ?? [];
  if (first) throw new Error(`${first.extensions?.code ?? 'ERROR'}: ${first.message}`);
  if (!data) throw new Error('The answer is empty.');
  return data;
}
