import { appealMutations, appealQueries } from './appeals.ts';
import { libraryMutations, libraryQueries } from './library.ts';
import { memberMutations, memberQueries } from './members.ts';
import { voteMutations, voteQueries } from './votes.ts';

export { appeal } from './appeals.ts';
export { libraryCopy } from './library.ts';
export { circleVote } from './votes.ts';

export const coopQueries = { ...memberQueries, ...voteQueries, ...appealQueries, ...libraryQueries };

export const coopMutations = {
  ...memberMutations,
  ...voteMutations,
  ...appealMutations,
  ...libraryMutations,
};
