import type { ProposalQuery } from '../../../app/graphql/generated.ts';

/** A proposal as far as the reader may see it. */
export type ProposalSeen = NonNullable<ProposalQuery['proposal']>;
