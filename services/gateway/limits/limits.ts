/**
 * How much one request may ask for, and how often. The figures of a query are those of our own largest operation with
 * head-room (`limits.test.ts` keeps them between one and a quarter and eight times that), but for depth and cost, which row
 * F14 gives. In production only our own operations are answered, which keep them all.
 */
export const limits = {
  /** Levels of a query. */
  depth: 8,
  /** Levels of a question about the schema, where those are answered: what the explorer asks is 13 deep. */
  schemaDepth: 15,
  /** Things an answer could hold, were every list as long as it is asked for. */
  cost: 1_000,
  /** Fields, with every fragment counted wherever it is spread. */
  fields: 400,
  /** Fields at the root. */
  roots: 20,
  aliases: 20,
  directives: 20,
  /** Operations in one document; one of them is run. */
  operations: 10,
  tokens: 1_500,
  /** Characters of a query’s text. */
  text: 12_000,
  /** Bytes of a request: a file of 2 MB that is taken in comes as text, a third longer. */
  body: 3_000_000,
  /** Requests of one person to one gateway environment: so many at once, then so many a second (docs/adr/0019). */
  pace: { burst: 120, perSecond: 3 },
  /** The same where operations need not be known: a developer’s machine, a demo, a bench. */
  adHocPace: { burst: 5_000, perSecond: 500 },
} as const;
