import { addTo, type InstantText } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookVisit } from '../visit.ts';
import { consented, joining, liveConsents, type Match, stateOf, stopped } from './match.ts';
import type { Side } from './session.ts';
import { sessionAccepted, sessionCalledOff, sessionProposed } from './trial.ts';

const START = '2026-11-23T09:00:00Z';
const who: Record<Side, string> = { OWNER: 'bernice', WORKER: 'ines' };
const fresh: Match = {
  id: 'match_1',
  opportunityId: 'opportunity_1',
  teamId: 'team_1',
  ownerId: 'bernice',
  workerId: 'ines',
  ratePence: 1850,
  startedAt: START,
  yeses: {},
  joins: {},
  sessions: [],
};

const side = fc.constantFrom<Side>('OWNER', 'WORKER');
const step = fc.oneof(
  fc.record({ does: fc.constant('yes' as const), side }),
  fc.record({ does: fc.constant('propose' as const), side, hours: fc.integer({ min: -2, max: 30 }) }),
  fc.record({ does: fc.constant('accept' as const), side, which: fc.nat({ max: 4 }) }),
  fc.record({ does: fc.constant('callOff' as const), side, which: fc.nat({ max: 4 }) }),
  fc.record({ does: fc.constant('join' as const), side }),
  fc.record({ does: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 20 }) }),
  { weight: 1, arbitrary: fc.record({ does: fc.constant('stop' as const), side }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function after(match: Match, one: Step, now: InstantText, made: number): Match {
  const at = (hours: number) => addTo(now, { hours });
  const kept = (result: { ok: true; value: Match } | { ok: false }) => (result.ok ? result.value : match);
  switch (one.does) {
    case 'yes':
      return kept(consented(match, one.side, { by: who[one.side], at: now }));
    case 'propose': {
      const window = { from: at(one.hours), to: at(one.hours + 2) };
      return kept(sessionProposed(match, one.side, { id: `trial_${made}`, window }, now));
    }
    case 'accept': {
      const accepted = sessionAccepted(
        match,
        one.side,
        { sessionId: match.sessions[one.which]?.id ?? '' },
        now,
      );
      return accepted.ok ? accepted.value.match : match;
    }
    case 'callOff':
      return kept(sessionCalledOff(match, match.sessions[one.which]?.id ?? '', now));
    case 'join':
      return kept(joining(match, one.side, { by: who[one.side], at: now }));
    case 'stop':
      return stopped(match, one.side, now);
    case 'wait':
      return match;
  }
}

describe('a match through whatever two people do', () => {
  it('M5: a visit can be booked exactly while both consents live; M7: a trial has three sessions at most', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let match = fresh;
        let now: InstantText = START;
        let made = 0;
        const said = new Set<Side>();
        let isOver = false;
        for (const one of steps) {
          const before = stateOf(match);
          if (one.does === 'wait') now = addTo(now, { hours: one.hours });
          match = after(match, one, now, ++made);
          if (one.does === 'yes' && !isOver) said.add(one.side);
          if (one.does === 'stop') isOver = true;

          const isMutual = said.size === 2 && !isOver;
          const from = addTo(now, { hours: 1 });
          const visit = bookVisit({
            id: 'visit_1',
            window: { from, to: addTo(from, { hours: 1 }) },
            hostCircle: 'clapton',
            homeCircle: 'clapton',
            ratePence: 1850,
            workerId: 'ines',
            consents: liveConsents(match),
          });
          expect(visit.ok).toBe(isMutual);
          expect(match.sessions.filter(({ state }) => state === 'BOOKED').length).toBeLessThanOrEqual(3);
          // Nobody but two people brings a match further, and what has ended stays ended.
          if (before === 'ENDED') expect(stateOf(match)).toBe('ENDED');
          if (!isMutual) expect(['PROPOSED', 'ENDED']).toContain(stateOf(match));
          const { OWNER, WORKER } = match.joins;
          if (stateOf(match) === 'JOINED') expect(OWNER?.by).not.toBe(WORKER?.by);
        }
      }),
      { numRuns: 100 },
    );
  });
});
