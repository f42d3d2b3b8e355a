import type { PayRunQuery } from '../../../app/graphql/generated.ts';

/** A pay run as its page shows it. */
export type PayRun = NonNullable<PayRunQuery['payRun']>;
