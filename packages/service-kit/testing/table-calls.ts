import { sharedDynamoDb } from './dynamodb.ts';

/** Something that was done, and what it asked of the tables: the names of the calls, sorted. */
export interface Worked<T> {
  readonly answer: T;
  readonly calls: readonly string[];
}

/** Every call to the engine of this process since someone began to watch. */
let calls: string[] | undefined;

/**
 * Does something and answers how much it asked of the tables of this process: a measure of time that does not depend on
 * the machine. Nothing else may run meanwhile.
 */
export async function tableCallsOf<T>(run: () => Promise<T>): Promise<Worked<T>> {
  if (!calls) {
    const { client } = await sharedDynamoDb();
    client.middlewareStack.add(
      (next, { commandName }) =>
        (args) => {
          calls?.push(commandName ?? 'unknown');
          return next(args);
        },
      { step: 'initialize', name: 'kithTableCalls' },
    );
  }
  calls = [];
  const answer = await run();
  return { answer, calls: [...calls].sort() };
}
