import type { HoursICouldTakeQuery } from '../../../app/graphql/generated.ts';

/** Hours a worker could take. */
export type OpenHours = HoursICouldTakeQuery['openHours']['edges'][number]['node'];
