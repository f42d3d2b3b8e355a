import type { DateText } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import type { MemberKind, Membership } from '../membership.ts';
import type { Team } from '../team.ts';
import { dueOf } from './erasure.ts';
import { recordsKept, type Ties } from './kept-until.ts';

const TEAM = 'team_01JCZ8Q4T6V9E2M7N5K3H1G0FA';
const place = (kind: MemberKind, more: Partial<Membership> = {}): Membership => ({
  memberId: 'member_01JCZ8Q4T6V9E2M7N5K3H1G0FA',
  teamId: TEAM,
  personId: 'bernice',
  kind,
  scopes: [],
  consents: { owner: 'YES', member: 'YES' },
  since: '2025-01-06T09:00:00Z',
  clearUntil: '2099-01-01',
  ...more,
});
const left = (day: DateText) =>
  ({ consents: { owner: 'YES', member: 'NO' }, leftAt: `${day}T10:00:00Z` }) as const;

/** Bernice’s own team, as it stands once care ended on a day, or goes on. */
function owner(endedOn?: DateText, stages?: readonly string[]): Pick<Ties, 'memberships' | 'owned'> {
  const at = `${endedOn}T10:00:00Z`;
  const standing = { state: 'CLOSED', history: [{ state: 'CLOSED', at }], endedOn } as never;
  const team: Team = { teamId: TEAM, name: 'Tea', ownerId: 'bernice', ...(endedOn && { standing }) };
  const start = stages && ({ teamId: TEAM, history: stages.map((stage) => ({ stage })) } as never);
  return { memberships: [place('OWNER', endedOn ? { closedFrom: at } : {})], owned: [{ team, start }] };
}
const untilOf = (ties: Omit<Ties, 'asked'>, now: DateText, asked = false) =>
  Object.fromEntries(
    recordsKept({ ...ties, asked }, `${now}T12:00:00Z`).map(({ record, until }) => [
      record,
      until ?? 'in use',
    ]),
  );

describe('what is kept of a person, until when', () => {
  it('F13: care that ended on 1 February 2026 is due on 1 February 2034; money six tax years on', () => {
    expect(untilOf(owner('2026-02-01'), '2026-03-01')).toEqual({
      CARE: '2034-02-01',
      PAY: '2032-04-05',
      OTHER: '2028-02-01',
    });
  });

  it('F13: who returns in 2028 uses it again; care that ends again in 2029 is due in 2037', () => {
    expect(untilOf(owner(), '2028-06-01')).toEqual({ CARE: 'in use', PAY: 'in use', OTHER: 'in use' });
    expect(untilOf(owner('2029-02-01'), '2029-03-01')).toMatchObject({ CARE: '2037-02-01' });
  });

  it('F13: an enquiry that led to nothing is kept for two years', () => {
    expect(untilOf(owner('2026-02-01', ['FIRST_CONTACT']), '2026-03-01')).toMatchObject({
      CARE: '2028-02-01',
    });
  });

  it('F13: a worker who leaves: hours and pay for six years, the check for six months, the rest for two years', () => {
    const ties = { memberships: [place('PAID_WORKER', left('2026-06-30'))], owned: [] };
    expect(untilOf(ties, '2026-07-01')).toEqual({
      WORK: '2032-06-30',
      PAY: '2033-04-05',
      VETTING: '2026-12-30',
      OTHER: '2028-06-30',
    });
    const still = [...ties.memberships, place('PAID_WORKER', { teamId: 'team_01JCZ8Q4T6V9E2M7N5K3H1G0FB' })];
    expect(untilOf({ ...ties, memberships: still }, '2040-07-01')).toMatchObject({
      PAY: 'in use',
      OTHER: 'in use',
    });
  });

  it('F13: whoever asks waits for nothing that no law asks for, and for the rest', () => {
    const friend = { memberships: [place('FAMILY_FRIEND', left('2026-06-30'))], owned: [] };
    expect(untilOf(friend, '2026-06-30')).toEqual({ OTHER: '2028-06-30' });
    expect(untilOf(friend, '2026-06-30', true)).toEqual({ OTHER: '2026-06-30' });
    expect(untilOf(owner('2026-02-01'), '2026-03-01', true)).toMatchObject({
      CARE: '2034-02-01',
      OTHER: '2026-02-01',
    });
  });

  it('F13: a place nobody answered is no tie; one that ended on a day nobody noted ended today', () => {
    const refused = place('FAMILY_FRIEND', { consents: { owner: 'YES', member: 'NO' } });
    const { since: _, ...never } = refused;
    expect(untilOf({ memberships: [never], owned: [] }, '2026-06-30')).toEqual({});
    expect(untilOf({ memberships: [refused], owned: [] }, '2040-06-30')).toEqual({ OTHER: '2042-06-30' });
  });

  it('F13: what went does not go twice, unless the person came back meanwhile', () => {
    const kept = recordsKept({ ...owner('2026-02-01'), asked: false }, '2028-02-01T12:00:00Z');
    expect(dueOf(kept, {}, '2028-01-31')).toMatchObject({ records: [], last: false });
    expect(dueOf(kept, {}, '2028-02-01')).toMatchObject({ records: [{ record: 'OTHER' }], last: false });
    expect(dueOf(kept, { OTHER: '2028-02-01' }, '2028-02-08').records).toEqual([]);
    expect(dueOf(kept, { OTHER: '2020-02-01' }, '2028-02-08').records).toHaveLength(1);
    expect(dueOf(kept, { OTHER: '2028-02-01' }, '2034-02-01')).toMatchObject({ last: true });
  });
});
