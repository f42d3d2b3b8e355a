import { type InstantText, type PersonId, unwrap } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsAt } from '../hat-grant.ts';
import type { Membership } from '../membership.ts';
import { hatsOfNewTeam } from './catalogue.ts';
import type { Hat } from './hat.ts';
import { handingOver, holderNow } from './holding.ts';
import { mayBeChosenFor, seated, unseated } from './seating.ts';
import { withoutHolders } from './settling.ts';
import { daysAfter } from './term.ts';

const START: InstantText = '2026-11-23T09:00:00Z';
const people: readonly PersonId[] = ['ana', 'bea', 'cem', 'dot'];
const places: readonly Membership[] = people.map((personId, place) => ({
  memberId: `member_${place}`,
  teamId: 'team_1',
  personId,
  kind: place === 0 ? 'OWNER' : 'PEER',
  scopes: [],
  consents: { owner: 'YES', member: 'YES' },
}));
const [rota] = hatsOfNewTeam('team_1', [], START) as [Hat];

const step = fc.record({
  does: fc.constantFrom(
    'seat' as const,
    'seat' as const,
    'unseat' as const,
    'handOver' as const,
    'giveBack' as const,
  ),
  who: fc.constantFrom(0, 1, 2, 3),
  weeks: fc.constantFrom(1, 4, 26),
  /** Days until it begins, and until whatever comes next. */
  ahead: fc.integer({ min: 0, max: 14 }),
  passes: fc.integer({ min: 0, max: 60 }),
});

describe('the seats of a hat', () => {
  it('T8, T11: are never held by more than there are, at any moment, and nobody holds two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.array(step, { maxLength: 20 }), (seats, steps) => {
        let hat: Hat = { ...rota, seats };
        let now = START;
        for (const [turn, { does, who, weeks, ahead, passes }] of steps.entries()) {
          hat = after(hat, does, who, weeks, ahead, `selection_${turn}`, now);
          for (const moment of moments(hat)) {
            const held = hat.holders.filter((holder) => holdsAt(holder, moment));
            expect(held.length).toBeLessThanOrEqual(seats);
            expect(new Set(held.map(({ personId }) => personId)).size).toBe(held.length);
          }
          now = daysAfter(now, passes);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function after(
  hat: Hat,
  does: 'seat' | 'unseat' | 'handOver' | 'giveBack',
  who: number,
  termWeeks: number,
  ahead: number,
  selectionId: `selection_${string}`,
  now: InstantText,
): Hat {
  const personId = people[who] ?? '';
  const at = daysAfter(now, ahead);
  if (does === 'unseat') {
    const last = hat.holders.at(-1);
    return last && now < last.from ? unseated(hat, last.selectionId) : hat;
  }
  if (does === 'handOver') {
    return holderNow(hat, personId, now) ? unwrap(handingOver(hat, personId, 'Here.', now)) : hat;
  }
  if (does === 'giveBack') {
    const holder = holderNow(hat, personId, now);
    return holder ? withoutHolders(hat, [{ holder, reason: 'GIVEN_BACK', at: now }]) : hat;
  }
  if (!mayBeChosenFor(hat, personId, at, places, now).ok) return hat;
  const seat = { personId, memberId: `member_${who}`, selectionId, termWeeks } as const;
  return seated(hat, seat, at, places, now).hat;
}

/** Every moment at which something begins or ends, and those just before. */
function moments({ holders }: Hat): InstantText[] {
  return holders.flatMap(({ from, until }) => [from, until, daysAfter(from, 1)]);
}
