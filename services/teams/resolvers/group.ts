import type { GroupResolvers } from '../generated.ts';
import { isCircle } from './parents.ts';

export const group: GroupResolvers = {
  __resolveType: (found) => (isCircle(found) ? 'GovernanceCircle' : 'Team'),
};
