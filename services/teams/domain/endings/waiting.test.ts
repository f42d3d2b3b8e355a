import { newId } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import type { Membership } from '../membership.ts';
import type { Team } from '../team.ts';
import { bereaved } from './change-state.ts';
import { carerSaid, keeperNamed, plannedFor } from './contact-plan.ts';
import { waitingInEndings } from './waiting.ts';

const NOW = '2026-11-23T09:00:00Z';
const team: Team = { teamId: newId('team'), name: 'Tea at four', ownerId: 'bernice' };
const mourning = bereaved(team, '2026-11-20', 'grace', NOW);
const grace: Membership = {
  memberId: newId('member'),
  teamId: team.teamId,
  personId: 'grace',
  kind: 'FAMILY_FRIEND',
  scopes: [],
  consents: { owner: 'YES', member: 'YES' },
};
const plan = plannedFor(team.teamId, 'grace', { closesAt: '2027-02-16T00:00:00Z' });

const kindsFor = (person: string, plans = [plan], at = mourning.ok ? mourning.value : team, now = NOW) =>
  waitingInEndings(at, [grace], plans, person, now).map(({ kind }) => kind);

describe('what waits for someone after a death', () => {
  it('K11: the carer’s own plan, until they answered', () => {
    expect(kindsFor('grace')).toEqual(['CONTACT_PLAN_TO_ANSWER']);
    expect(kindsFor('grace', [])).toEqual(['CONTACT_PLAN_TO_ANSWER']);
    expect(kindsFor('piotr')).toEqual([]);
    expect(kindsFor('grace', [carerSaid(plan, 'NO')])).toEqual([]);
    expect(kindsFor('grace', [plan], team)).toEqual([]);
    expect(kindsFor('grace', [plan], undefined, '2027-02-16T00:00:00Z')).toEqual([]);
  });

  it('K11: whoever was named to keep in touch, until they answered or the carer declined', () => {
    const named = keeperNamed(plan, 'piotr', 'grace');
    const asked = named.ok ? named.value : plan;
    expect(kindsFor('piotr', [asked])).toEqual(['KEEPING_IN_TOUCH_TO_ANSWER']);
    expect(kindsFor('piotr', [carerSaid(asked, 'NO')])).toEqual([]);
    const own = keeperNamed(plan, 'piotr', 'piotr');
    expect(kindsFor('piotr', own.ok ? [own.value] : [])).toEqual([]);
  });
});
