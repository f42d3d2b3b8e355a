import type { MyAvailabilityQuery } from '../../../app/graphql/generated.ts';

/** When and where a worker wants to work. */
export type Work = NonNullable<MyAvailabilityQuery['myWork']>;
