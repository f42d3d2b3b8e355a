import { addDays, addTo, dateOf, type InstantText, newId } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Membership } from '../membership.ts';
import { statusAt } from '../membership.ts';
import type { Team } from '../team.ts';
import { bereaved, closed, closedByItself, reopened, rested } from './change-state.ts';
import { inEndingTeam, inReopenedTeam } from './places.ts';
import { retentionOf } from './retention.ts';
import { stateAt } from './standing.ts';

const START: InstantText = '2026-11-23T09:00:00Z';
const step = fc.oneof(
  fc.record({ rests: fc.constantFrom('ACTIVE' as const, 'QUIET' as const) }),
  fc.constant({ dies: true as const }),
  fc.constant({ closes: true as const }),
  fc.constant({ opens: true as const }),
  fc.constant({ daily: true as const }),
  fc.record({ waits: fc.integer({ min: 1, max: 60 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function change(team: Team, next: Step, now: InstantText): Team {
  if ('daily' in next) return closedByItself(team, now);
  if ('waits' in next) return team;
  const result =
    'rests' in next
      ? rested(team, next.rests, 'bernice', now)
      : 'dies' in next
        ? bereaved(team, addDays(dateOf(now), -1), 'grace', now)
        : 'closes' in next
          ? closed(team, 'OTHER', 'bernice', now)
          : reopened(team, 'bernice', now);
  return result.ok ? result.value : team;
}

describe('how a team lives, whatever happens', () => {
  it('T26: what was kept has a clock exactly while the team mourns or is closed, and mourning ends in 12 weeks', () => {
    const states = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let now = START;
        let team: Team = { teamId: newId('team'), name: 'Tea at four', ownerId: 'bernice' };
        for (const next of steps) {
          if ('waits' in next) now = addTo(now, { hours: next.waits * 24 });
          const before = team;
          team = change(team, next, now);
          const state = stateAt(team, now);
          states.add(state);
          const isOver = state === 'BEREAVED' || state === 'CLOSED';
          expect(retentionOf(team, undefined, now) !== undefined).toBe(isOver);
          if (state === 'BEREAVED') {
            const later = addTo(now, { hours: 86 * 24 });
            expect(stateAt(team, later)).toBe('CLOSED');
          }
          // What comes by itself changes nothing that anyone sees.
          expect(stateAt(closedByItself(team, now), now)).toBe(state);
          expect(team.standing?.history.length ?? 0).toBeGreaterThanOrEqual(
            before.standing?.history.length ?? 0,
          );
        }
      }),
      { numRuns: 300 },
    );
    expect(states.size).toBe(4);
  });

  it('T26: a team that ends and opens again gives every place that still holds its old end back', () => {
    const kind = fc.constantFrom<Membership['kind'][]>(
      'OWNER',
      'FAMILY_FRIEND',
      'PAID_WORKER',
      'PROFESSIONAL',
      'TEAM_STARTER',
    );
    const ending = fc.option(fc.constantFrom('2026-11-30T00:00:00Z', '2027-06-01T00:00:00Z'));
    fc.assert(
      fc.property(kind, ending, (memberKind, endsAt) => {
        const place: Membership = {
          memberId: newId('member'),
          teamId: newId('team'),
          personId: 'ines',
          kind: memberKind,
          scopes: [],
          consents: { owner: 'YES', member: 'YES' },
          clearUntil: '2027-11-30',
          ...(endsAt && { endsAt }),
        };
        const handedOver = '2026-12-08T00:00:00Z';
        const ended = inEndingTeam(place, { closedFrom: START, handedOver }, START);
        const leaves = memberKind === 'PAID_WORKER' || memberKind === 'PROFESSIONAL';
        if (leaves) expect(statusAt(ended, handedOver)).toBe('ENDED');
        else expect(ended.endsAt).toBe(place.endsAt);
        expect(inReopenedTeam(ended)).toEqual(place);
      }),
    );
  });
});
