import { describe, expect, it } from 'vitest';
import { endedWithId, granted, holdsUntilAfter, isLiveAt, passportOf, renamed, revoked } from './passport.ts';

const NOW = '2026-11-23T09:00:00Z';
const asked = {
  workerId: 'ines',
  circle: 'homerton',
  fields: ['NAME', 'VETTING'] as const,
  name: 'Ines',
  days: 90,
};
const grant = granted(undefined, asked, 'pw_1', NOW);
const worker = {
  id: 'ines',
  availability: [],
  districts: [],
  maxTravelMinutes: 0,
  skills: ['cooking'],
  languages: [],
};

describe('a passport grant', () => {
  it('F5: shows the granted fields and no other, for what, to whom and until when', () => {
    const vetting = { personId: 'ines', clearUntil: '2027-05-01', sequence: 1 };
    const scope = { purpose: 'COVER', recipient: 'homerton', expiresAt: '2027-02-21T09:00:00Z' };
    const shown = { name: 'Ines', vettingClearUntil: '2027-05-01' };
    expect(passportOf(grant, worker, vetting)).toEqual({ ...shown, ...scope });
    expect(passportOf({ ...grant, fields: [] }, worker, vetting)).toEqual(scope);
  });

  it('F5: holds for its days, to the hour, and for a visit only if it lasts until after it', () => {
    expect(isLiveAt(grant, '2027-02-21T08:59:59Z')).toBe(true);
    expect(isLiveAt(grant, '2027-02-21T09:00:00Z')).toBe(false);
    expect(holdsUntilAfter(grant, { from: '2027-02-21T08:00:00Z', to: '2027-02-21T10:00:00Z' }, NOW)).toBe(
      false,
    );
    expect(isLiveAt(revoked(grant, NOW), NOW)).toBe(false);
  });

  it('F2: keeps its id while it lives, and never takes one up again', () => {
    expect(granted(grant, { ...asked, fields: [] }, 'pw_2', NOW).pairwiseId).toBe('pw_1');
    const again = granted(revoked(grant, NOW), asked, 'pw_2', NOW);
    expect(again).toMatchObject({ pairwiseId: 'pw_2', retired: [{ pairwiseId: 'pw_1', at: NOW }] });
    expect(renamed(again, 'pw_3', NOW).retired).toHaveLength(2);
  });

  it('F8: with its id end the claims that lay ahead, and no others', () => {
    const ended = revoked(grant, NOW);
    const ahead = { from: '2026-11-23T10:00:00Z', to: '2026-11-23T11:00:00Z' };
    const begun = { from: NOW, to: '2026-11-23T11:00:00Z' };
    expect(endedWithId(ended, { pairwiseId: 'pw_1', window: ahead })).toBe(true);
    expect(endedWithId(ended, { pairwiseId: 'pw_1', window: begun })).toBe(false);
    expect(endedWithId(ended, { pairwiseId: 'pw_9', window: ahead })).toBe(false);
    expect(endedWithId(ended, { window: ahead })).toBe(false);
  });
});
