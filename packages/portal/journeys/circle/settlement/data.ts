import type { SettlementQuery } from '../../../app/graphql/generated.ts';

/** A month between this circle and a neighbour. */
export type Settlement = SettlementQuery['settlement'];
