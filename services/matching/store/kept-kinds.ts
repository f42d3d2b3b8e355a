import type { KeptKind } from '@kith/service-kit';

/** Every kind of thing matching keeps, and whose it is. The first that fits counts. */
export const keptKinds: readonly KeptKind[] = [
  { what: 'weekly hours', at: 'AGREED#* AGREED', of: ['teamId'], team: 'CARE', leads: ['id'] },
  { what: 'gaps', at: 'GAP#* GAP', of: ['teamId'], team: 'CARE', leads: ['id'] },
  { what: 'gaps', at: 'GAP#* LADDER', follows: 'CARE' },
  { what: 'visits', at: 'VISIT#* VISIT', of: ['host.teamId'], team: 'CARE', leads: ['id'] },
  { what: 'what a team seeks', at: 'OPPORTUNITY#* OPPORTUNITY', of: ['teamId'], team: 'CARE', leads: ['id'] },
  { what: 'what a team seeks', at: 'REQUESTS *#*', follows: 'CARE' },
  { what: 'matches', at: 'MATCH#* MATCH', of: ['teamId'], team: 'CARE', leads: ['id'] },
  { what: 'offers', at: 'OFFER#* HOST', of: ['gapId'], follows: 'CARE' },
  { what: 'offers', at: 'NEIGHBOUR#* OFFER#**', of: ['gapId'], follows: 'CARE' },
  { what: 'offers', at: 'OFFER#* HOME' },
  { what: 'claims', at: 'CLAIM#* HOST', of: ['asked.gapId'], follows: 'CARE' },
  { what: 'claims', at: 'CLAIM#* HOME', of: ['workerId'], person: 'WORK', leads: ['id'] },
  { what: 'claims', at: 'NEIGHBOUR#* CLAIM#**', of: ['id'], follows: 'WORK' },
  { what: 'visitors', at: 'NEIGHBOUR#* VISITOR#*' },
  { what: 'visitors', at: 'VISITOR#*#* **', team: 'CARE' },
  { what: 'teams of an owner', at: 'PERSON#* TEAM#*', team: 'CARE', person: 'CARE' },
  { what: 'calendar feeds', at: 'PERSON#* FEED#*', person: 'OTHER' },
  { what: 'calendar feeds', at: 'FEED#* FEED', of: ['personId'], person: 'OTHER' },
  { what: 'members of a team', at: 'TEAM#* MEMBER#*', team: 'CARE', person: 'OTHER' },
  { what: 'what a team said', at: 'TEAM#* **', team: 'CARE' },
  { what: 'checks', at: 'WORKER#* VETTING', person: 'VETTING' },
  { what: 'passports', at: 'WORKER#* PASSPORT#*', person: 'WORK' },
  { what: 'what a worker said', at: 'WORKER#* **', person: 'WORK', team: 'CARE', follows: 'CARE' },
  { what: 'sharing', at: 'SHARING CIRCLE#*' },
];
