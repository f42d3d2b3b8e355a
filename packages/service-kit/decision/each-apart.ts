/**
 * Does something with each, one after the other; one that fails does not hold up the rest. Throws at the end what went
 * wrong: the one error, or an `AggregateError` of all.
 */
export async function eachApart<T>(
  things: Iterable<T>,
  doing: (thing: T) => Promise<unknown>,
): Promise<void> {
  const failed: unknown[] = [];
  for (const thing of things) {
    try {
      await doing(thing);
    } catch (error) {
      failed.push(...(error instanceof AggregateError ? error.errors : [error]));
    }
  }
  if (failed.length === 1) throw failed[0];
  if (failed.length > 1)
    throw new AggregateError(failed, `${failed.length} of the things to be done in turn failed.`);
}
