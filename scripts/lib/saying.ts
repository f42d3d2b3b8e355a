import type { CircleClient } from './circle-client.ts';

/** A mutation of a circle that takes one `input`, sent as one of its people; answers its one field. */
export type Say = <T = Record<string, unknown>>(
  username: string,
  mutation: string,
  input: Record<string, unknown>,
  fields?: string,
  type?: string,
) => Promise<T>;

/** Sends mutations to a circle. */
export function sayingIn(client: CircleClient): Say {
  return async <T>(
    username: string,
    mutation: string,
    input: Record<string, unknown>,
    fields = 'id',
    type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`,
  ): Promise<T> => {
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
    const answer = await client.as<Record<string, T>>(username, query, { input });
    return answer[mutation] as T;
  };
}

/** What was done by an earlier, interrupted entry is done. */
export async function unlessDone(step: Promise<unknown>): Promise<void> {
  const done = /^(ALREADY_MEMBER|ALREADY_ANSWERED|ID_TAKEN|WRONG_STATE|EDITED_MEANWHILE)/;
  await step.catch((error: Error) => {
    if (!done.test(error.message)) throw error;
  });
}
