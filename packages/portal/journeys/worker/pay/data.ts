import type { MyStatementQuery } from '../../../app/graphql/generated.ts';

/** What a worker is paid for a stretch of days. */
export type Statement = MyStatementQuery['myStatement'];
