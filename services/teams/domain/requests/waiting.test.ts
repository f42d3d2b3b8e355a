import { describe, expect, it } from 'vitest';
import { waitingInRenewals } from '../access/renewal.ts';
import type { Membership } from '../membership.ts';
import type { PackageRequest } from './package-request.ts';
import { waitingInRequests } from './waiting.ts';

const NOW = '2026-03-10T10:00:00Z';
const both = { owner: 'YES', member: 'YES' } as const;
const place = (personId: string, more: Partial<Membership>): Membership => ({
  memberId: `member_${personId}`,
  teamId: 'team_1',
  personId,
  kind: 'FAMILY_FRIEND',
  scopes: [],
  consents: both,
  ...more,
});
const endsAt = '2027-03-01T09:00:00Z';
const places = [
  place('bernice', { kind: 'OWNER' }),
  place('ines', {}),
  place('grace', { advocateUntil: endsAt }),
  place('nadia', { kind: 'PROFESSIONAL', scopes: ['REQUESTS'], endsAt }),
  place('peter', { kind: 'PROFESSIONAL', scopes: ['PLAN'], endsAt }),
  place('mo', { kind: 'PROFESSIONAL', scopes: ['REQUESTS'], endsAt: NOW }),
];
const step = { by: 'ines', at: '2026-03-03T10:00:00Z' };
const draft: PackageRequest = {
  id: 'request_1',
  groupId: 'team_1',
  kind: 'HOURS_UP',
  asks: 'More.',
  evidence: [],
  drafted: step,
};
const sent = { ...draft, id: 'request_2', submitted: step } as const;
const received = { ...sent, id: 'request_3', acknowledged: { ...step, at: NOW } } as const;
const done = { ...sent, id: 'request_4', withdrawn: step } as const;

const waitsFor = (personId: string) =>
  waitingInRequests([draft, sent, received, done], places, personId, NOW).map(
    ({ kind, about, since }) => `${kind} ${about} ${since?.slice(5, 10)}`,
  );

describe('what waits for whom', () => {
  it('T16: a draft for the owner’s side, what was sent for professionals with the scope, while they have access', () => {
    expect(waitsFor('bernice')).toEqual(['REQUEST_TO_CONSENT request_1 03-03']);
    expect(waitsFor('grace')).toEqual(['REQUEST_TO_CONSENT request_1 03-03']);
    expect(waitsFor('nadia')).toEqual([
      'REQUEST_TO_ACKNOWLEDGE request_2 03-03',
      'REQUEST_TO_DECIDE request_3 03-10',
    ]);
    for (const personId of ['ines', 'peter', 'mo', 'stranger']) expect(waitsFor(personId)).toEqual([]);
  });

  it('T15: a later end that is offered, for the professional, until access ends', () => {
    const renewal = { endsAt: '2028-03-01T09:00:00Z', offeredAt: NOW, offeredBy: 'bernice' };
    const offered = [place('nadia', { kind: 'PROFESSIONAL', scopes: ['PLAN'], endsAt, renewal })];
    expect(waitingInRenewals(offered, 'nadia', NOW)).toMatchObject([
      { kind: 'RENEWAL', about: 'member_nadia', since: NOW, until: endsAt },
    ]);
    expect(waitingInRenewals(offered, 'bernice', NOW)).toEqual([]);
    expect(waitingInRenewals(offered, 'nadia', endsAt)).toEqual([]);
  });
});
