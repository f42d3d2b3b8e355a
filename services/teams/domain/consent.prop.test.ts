import { addDays, type DateText, dateOf, type InstantText, newId, unwrap } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, ended } from './consent.ts';
import { paused, resumed } from './endings/pause.ts';
import {
  type Consent,
  type MemberKind,
  type Membership,
  type Side,
  statusAt,
  type Terms,
} from './membership.ts';
import { isClear, vetted } from './person.ts';
import { proposed } from './terms.ts';

const START: InstantText = '2026-11-23T09:00:00Z';
const ENDS_AT: InstantText = '2027-03-01T00:00:00Z';

const side = fc.constantFrom<Side[]>('owner', 'member');
const kind = fc.constantFrom<MemberKind[]>('FAMILY_FRIEND', 'PAID_WORKER', 'PROFESSIONAL', 'TEAM_STARTER');
const step = fc.oneof(
  fc.record({ does: fc.constant('answers' as const), side, said: fc.constantFrom<Consent[]>('YES', 'NO') }),
  fc.record({ does: fc.constant('ends' as const), side }),
  fc.record({ does: fc.constant('is vetted' as const), days: fc.option(fc.integer({ min: -5, max: 60 })) }),
  fc.record({ does: fc.constant('rests' as const), days: fc.option(fc.integer({ min: 1, max: 30 })) }),
  fc.constant({ does: 'is back' as const }),
  fc.record({ does: fc.constant('waits' as const), days: fc.integer({ min: 1, max: 40 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const later = (now: InstantText, days: number): InstantText => `${addDays(dateOf(now), days)}T09:00:00Z`;

/** What happened, kept apart from the code under test: the last word of each side that was taken. */
interface Story {
  membership: Membership;
  now: InstantText;
  lastWord: { [S in Side]?: Consent };
  /** The day a member who rests is back, or that nobody said when. */
  rests?: DateText | 'OPEN' | undefined;
}

function tell(story: Story, next: Step): void {
  const { membership, now } = story;
  if (next.does === 'waits') story.now = later(now, next.days);
  if (next.does === 'is vetted') {
    const clearUntil = next.days === null ? null : addDays(dateOf(now), next.days);
    story.membership = vetted(membership, clearUntil);
  }
  if (next.does === 'rests') {
    const backOn = next.days === null ? undefined : addDays(dateOf(now), next.days);
    const result = paused(membership, 'ines', backOn, now);
    if (result.ok) Object.assign(story, { membership: result.value, rests: backOn ?? 'OPEN' });
  }
  if (next.does === 'is back') Object.assign(story, { membership: resumed(membership), rests: undefined });
  if (next.does !== 'answers' && next.does !== 'ends') return;
  const result =
    next.does === 'answers'
      ? answered(membership, next.side, next.said, now)
      : ended(membership, next.side, now);
  if (!result.ok || result.value === membership) return;
  story.membership = result.value;
  story.lastWord[next.side] = next.does === 'answers' ? next.said : 'NO';
}

function begin({ by, memberKind }: { by: Side; memberKind: MemberKind }): Story {
  const bounded = memberKind === 'PROFESSIONAL';
  const terms: Terms = {
    teamId: newId('team'),
    personId: 'ines',
    kind: memberKind,
    scopes: bounded ? ['PLAN'] : [],
    ...(bounded && { endsAt: ENDS_AT }),
  };
  const membership = unwrap(proposed(newId('member'), terms, by, START));
  return { membership, now: START, lastWord: { [by]: 'YES' } };
}

const beginning = fc
  .record({ by: side, memberKind: kind })
  .filter(({ by, memberKind }) => by === 'owner' || memberKind !== 'PROFESSIONAL');

describe('a membership', () => {
  it('T2: is active exactly while both said yes last, a paid worker is clear, it has not run out, and nobody rests', () => {
    const statuses = new Set<string>();
    fc.assert(
      fc.property(beginning, fc.array(step, { maxLength: 12 }), (how, steps) => {
        const story = begin(how);
        for (const next of steps) {
          tell(story, next);
          const { membership, now, lastWord } = story;
          const bothConsent = lastWord.owner === 'YES' && lastWord.member === 'YES';
          const mayWork = how.memberKind !== 'PAID_WORKER' || isClear(membership.clearUntil, dateOf(now));
          const isOver = membership.endsAt !== undefined && now >= membership.endsAt;
          const rests = story.rests === 'OPEN' || (story.rests !== undefined && dateOf(now) < story.rests);
          statuses.add(statusAt(membership, now));
          expect(statusAt(membership, now) === 'ACTIVE').toBe(bothConsent && mayWork && !isOver && !rests);
        }
      }),
      { numRuns: 500 },
    );
    // The sequences do reach every status there is.
    expect(statuses.size).toBe(6);
  });

  it('T2: once ended by anyone stays ended, whatever is said or checked later', () => {
    fc.assert(
      fc.property(beginning, fc.array(step, { maxLength: 12 }), (how, steps) => {
        const story = begin(how);
        let wasEnded = false;
        for (const next of steps) {
          tell(story, next);
          const status = statusAt(story.membership, story.now);
          if (wasEnded) expect(status).toBe('ENDED');
          wasEnded = status === 'ENDED';
        }
      }),
    );
  });

  it('T1: of the owner is never ended', () => {
    fc.assert(
      fc.property(side, (by) => {
        const owner: Membership = {
          memberId: newId('member'),
          teamId: newId('team'),
          personId: 'bernice',
          kind: 'OWNER',
          scopes: [],
          consents: { owner: 'YES', member: 'YES' },
        };
        expect(ended(owner, by, START)).toMatchObject({ ok: false, refusal: { code: 'OWNER_REQUIRED' } });
      }),
    );
  });

  it('T15: of a professional never runs longer than twelve months', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 800 }), (days) => {
        const endsAt = later(START, days);
        const terms = {
          teamId: newId('team'),
          personId: 'nadia',
          kind: 'PROFESSIONAL',
          scopes: ['PLAN'],
          endsAt,
        };
        const wish = proposed(newId('member'), terms as Terms, 'owner', START);
        expect(wish.ok).toBe(days > 0 && days <= 365);
      }),
    );
  });
});
