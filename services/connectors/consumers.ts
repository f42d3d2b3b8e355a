import type { Consumers } from '@kith/service-kit';
import { membershipChanged, teamCreated, teamStateChanged } from './consumers/team-facts.ts';

/** What connectors do on hearing each event. */
export const consumers: Consumers = {
  TeamCreated: teamCreated,
  MembershipChanged: membershipChanged,
  TeamStateChanged: teamStateChanged,
};
