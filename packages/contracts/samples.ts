import type { EventData, EventName } from './catalogue.ts';

const ULID = '01JCZ8Q4T6V9E2M7N5K3H1G0FA';
const window = { from: '2026-12-05T09:00:00Z', to: '2026-12-05T13:00:00Z' };
const terms = { worker: 750, payer: 1750, hostShare: 5000 };
const jwe = 'eyJhbGciOiJFQ0RILUVTIn0..aXY.Y2lwaGVydGV4dA.dGFn';
const workerId = `pw_${'A'.repeat(43)}`;

/** One sample of each event type: documentation for those who integrate, and the fixture of the schema tests. */
export const samples: { readonly [N in EventName]: EventData<N> } = {
  TeamCreated: { teamId: `team_${ULID}`, ownerId: 'person-bernice' },
  MembershipChanged: {
    teamId: `team_${ULID}`,
    memberId: `member_${ULID}`,
    personId: 'person-nadia',
    kind: 'PROFESSIONAL',
    status: 'ACTIVE',
    endsAt: '2027-11-30T00:00:00Z',
  },
  HatGranted: {
    groupId: `team_${ULID}`,
    hat: 'rota',
    personId: 'person-omar',
    from: '2026-11-28T09:00:00Z',
    until: '2027-05-28T23:00:00Z',
  },
  HatEnded: {
    groupId: 'circle',
    hat: 'vetting_lead',
    personId: 'person-ravi',
    at: '2027-05-28T23:00:00Z',
    reason: 'TERM_OVER',
  },
  VettingRecorded: { personId: 'person-ines', clearUntil: '2027-05-01' },
  GapDetected: { gapId: `gap_${ULID}`, teamId: `team_${ULID}`, window },
  VisitBooked: {
    visitId: `visit_${ULID}`,
    window,
    ratePence: 1900,
    hostCircle: 'homerton',
    homeCircle: 'clapton',
    workerId: 'person-ines',
    claimId: `claim_${ULID}`,
    terms,
  },
  VisitCancelled: { visitId: `visit_${ULID}`, by: 'WORKER' },
  CoverOffered: {
    offerId: `offer_${ULID}`,
    window,
    category: 'companionship',
    outwardCode: 'E9',
    skills: ['cooking'],
    languages: ['yiddish'],
    ratePence: 1900,
    terms,
    closesAt: '2026-12-04T09:00:00Z',
  },
  CoverClaimed: {
    claimId: `claim_${ULID}`,
    offerId: `offer_${ULID}`,
    workerId,
    fitsWorkingTime: true,
    passport: jwe,
  },
  CoverAccepted: { claimId: `claim_${ULID}`, offerId: `offer_${ULID}`, whereabouts: jwe },
  CoverDeclined: { claimId: `claim_${ULID}`, offerId: `offer_${ULID}`, reason: 'ALREADY_TAKEN' },
  CoverReleased: { claimId: `claim_${ULID}`, offerId: `offer_${ULID}` },
  CoverWithdrawn: { offerId: `offer_${ULID}`, reason: 'TAKEN' },
  CoverLogged: {
    claimId: `claim_${ULID}`,
    visitId: `visit_${ULID}`,
    minutes: { contact: 240, travel: 18 },
    loggedAt: '2026-12-05T13:05:00Z',
  },
  CoverWorked: {
    claimId: `claim_${ULID}`,
    visitId: `visit_${ULID}`,
    minutes: { contact: 240 },
    ratePence: 1900,
    terms,
    workedOn: '2026-12-05',
    loggedAt: '2026-12-05T13:05:00Z',
    confirmedAt: '2026-12-05T18:00:00Z',
  },
  PassportRevoked: { workerId },
  VettingLapsed: { workerId },
  MetricsPublished: {
    period: '2026-10',
    counts: {
      teams: '*',
      owners: '*',
      paidWorkers: '*',
      volunteers: 25,
      visits: 120,
      gaps: 10,
      sharedVisits: 0,
    },
    sealedCounts: jwe,
  },
};
