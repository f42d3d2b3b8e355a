import { type InstantText, newId, type PersonId, unwrap } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openObjections } from '../consent-round/round.ts';
import type { Membership } from '../membership.ts';
import { asItStands } from './asked.ts';
import { clearedOn, objectedTo, resolvedOn, settled, signalledOn, withdrawn } from './consent.ts';
import { domainOf } from './group-domain.ts';
import type { Proposal } from './proposal.ts';
import { proposed, recorded, type Wish } from './propose.ts';

const NOW: InstantText = '2026-11-23T09:00:00Z';
const LATER: InstantText = '2026-11-24T09:00:00Z';
const teamId = newId('team');
const people: readonly PersonId[] = ['ana', 'bea', 'cem', 'dot'];
const place = (personId: PersonId): Membership => ({
  memberId: newId('member'),
  teamId,
  personId,
  kind: 'PEER',
  scopes: [],
  consents: { owner: 'YES', member: 'YES' },
});
const wish = (more: Partial<Wish> = {}): Wish => ({
  id: newId('proposal'),
  groupId: teamId,
  kind: 'DECISION',
  decisionKind: 'things',
  title: 'Boots',
  what: 'Boots for walks.',
  by: 'ana',
  ...more,
});

const who = fc.constantFrom(...people, 'stranger');
const step = fc.record({
  does: fc.constantFrom(
    'yes',
    'yes',
    'yes',
    'no',
    'anew',
    'measure',
    'amend',
    'own',
    'clear',
    'leave',
    'back',
  ),
  who,
  other: who,
  at: fc.constantFrom(NOW, LATER),
});

function taken(
  state: { proposal: Proposal; here: readonly PersonId[] },
  { does, who: personId, other, at }: { does: string; who: PersonId; other: PersonId; at: InstantText },
) {
  if (does === 'leave') return { ...state, here: state.here.filter((one) => one !== personId) };
  const proposal = asItStands(state.proposal, state.here.map(place), at);
  const resolution = { words: `${at} ${personId}`, by: personId, at };
  const results = {
    yes: () => signalledOn(proposal, { personId, at }),
    no: () => signalledOn(proposal, { personId, at, objection: 'Not so.' }),
    anew: () => objectedTo(proposal, personId, 'Not so either.', at),
    measure: () => resolvedOn(proposal, other, { ...resolution, verb: 'MEASURE' }, {}),
    amend: () => resolvedOn(proposal, other, { ...resolution, verb: 'AMEND' }, { what: `Other ${at}.` }),
    own: () => resolvedOn(proposal, personId, { ...resolution, verb: 'WITHDRAW' }, {}),
    clear: () => clearedOn(proposal, personId, undefined, at),
    back: () => withdrawn(proposal, at),
  };
  const result = results[does as keyof typeof results]();
  return result.ok ? { ...state, proposal: result.value } : state;
}

describe('a proposal', () => {
  it('T13: is agreed only once everyone asked has said that they can live with it, and never over an open objection', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const standing = { domain: undefined, spentBefore: 0 };
        let state = { proposal: unwrap(proposed(wish(), standing, people, NOW)), here: people };
        for (const each of steps) {
          const before = state.proposal;
          state = taken(state, each);
          if (before.ended) expect(state.proposal).toBe(before);
        }
        const { proposal } = state;
        if (proposal.ended?.outcome !== 'AGREED') return;
        expect(openObjections(proposal.round, LATER)).toEqual([]);
        expect(proposal.round.participants.length).toBeGreaterThan(0);
        for (const personId of proposal.round.participants) {
          expect(proposal.round.signals.some((signal) => signal.personId === personId)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is agreed by nobody when there is nobody to ask', () => {
    const none = unwrap(proposed(wish(), { domain: undefined, spentBefore: 0 }, [], NOW));
    expect(settled(none, LATER).ended).toBeUndefined();
  });

  it('T13: within the domain it never waits on anyone outside; beyond it, it never stays with the team', () => {
    const { kinds, spendLimitPence } = domainOf(undefined, teamId, '2026-11-23');
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds.map(({ key }) => key), 'plan', 'domain'),
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (decisionKind, spendPence, spentBefore) => {
          const isInside = kinds.some(({ key }) => key === decisionKind) && spendPence <= spendLimitPence;
          const about = wish({ decisionKind, spendPence });
          const asked = unwrap(proposed(about, { domain: undefined, spentBefore }, people, NOW));
          expect(asked.groupId).toBe(isInside ? teamId : 'circle');
          expect(asked.fromTeam).toBe(isInside ? undefined : teamId);
          if (!isInside) return;
          const done = unwrap(recorded(about, { domain: undefined, spentBefore }, NOW));
          expect(done).toMatchObject({ ended: { outcome: 'DONE' }, round: { participants: [] } });
        },
      ),
    );
  });
});
