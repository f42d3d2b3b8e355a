import type { CircleClient } from '../../scripts/lib/circle-client.ts';

/** What a circle refused with, code and words; `none` when it answered. */
export async function refusalOf(
  client: CircleClient,
  username: string,
  query: string,
  variables?: Record<string, unknown>,
): Promise<string> {
  return client.as(username, query, variables).then(
    () => 'none',
    (error: Error) => error.message,
  );
}

/** Asks until the answer is as hoped. Throws after `patienceMs`. */
export async function within(patienceMs: number, hoped: () => Promise<boolean>): Promise<void> {
  const began = performance.now();
  while (!(await hoped())) {
    if (performance.now() - began > patienceMs) throw new Error(`Not so within ${patienceMs} ms.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
