import type { SharingPageQuery } from '../../../app/graphql/generated.ts';

/** What the circle shares with one neighbour. */
export type Sharing = SharingPageQuery['sharing']['edges'][number]['node'];
