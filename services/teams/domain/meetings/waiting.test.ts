import { newId, unwrap } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import { resolvedOn, signalledOn } from '../decisions/consent.ts';
import type { Proposal } from '../decisions/proposal.ts';
import { proposed } from '../decisions/propose.ts';
import { waitingInDecisions } from '../decisions/waiting.ts';
import { called } from './meeting.ts';
import { waitingInActions, waitingInMeetings, waitingInMinutes } from './waiting.ts';

const now = '2026-11-23T09:00:00Z';
const teamId = newId('team');
const kinds = (waiting: readonly { readonly kind: string }[]) => waiting.map(({ kind }) => kind);

describe('what waits for someone', () => {
  it('T13, T14: a proposal until they answer, their own objection once something was done, a session for facilitators', () => {
    const wish = {
      id: newId('proposal'),
      groupId: teamId,
      kind: 'DECISION',
      decisionKind: 'things',
      title: 'Boots',
      what: 'Boots.',
    } as const;
    let proposal: Proposal = unwrap(
      proposed(wish, { domain: undefined, spentBefore: 0 }, ['ana', 'bea'], now),
    );
    const waits = (who: string, facilitates = false) =>
      kinds(waitingInDecisions([proposal], who, { facilitates }, now));
    expect(waits('ana')).toEqual(['PROPOSAL_TO_SIGNAL']);
    proposal = unwrap(signalledOn(proposal, { personId: 'ana', at: now, objection: 'No.' }));
    expect(waits('ana', true)).toEqual([]);
    proposal = unwrap(signalledOn(proposal, { personId: 'bea', at: now }));
    expect(waits('bea', true)).toEqual(['SESSION_TO_HOLD']);
    expect(waits('ana')).toEqual([]);
    const measure = { verb: 'MEASURE', words: 'We look.', by: 'bea', at: now } as const;
    proposal = unwrap(resolvedOn(proposal, 'ana', measure, {}));
    expect(waits('ana')).toEqual(['OBJECTION_TO_CLEAR']);
  });

  it('T23: a meeting to come until they answer, actions near their day, and minutes to check', () => {
    const about = { id: newId('meeting'), groupId: teamId, place: 'Hall', by: 'ana', calledAt: now };
    const meeting = called(about, '2026-11-25T10:00:00Z', 30);
    expect(waitingInMeetings([meeting], 'ana', now)).toMatchObject([{ until: '2026-11-25T10:00:00Z' }]);
    expect(waitingInMeetings([meeting], 'ana', '2026-11-25T10:00:00Z')).toEqual([]);

    const action = { id: newId('action'), groupId: teamId, what: 'Ring', personId: 'ana', at: now };
    const actions = [
      action,
      { ...action, dueOn: '2026-11-30' },
      { ...action, dueOn: '2026-12-01' },
      { ...action, doneAt: now },
    ];
    expect(kinds(waitingInActions(actions, 'ana', now))).toEqual(['ACTION_DUE', 'ACTION_DUE']);
    expect(waitingInActions(actions, 'bea', now)).toEqual([]);
    expect(waitingInMinutes(teamId, [{ meetingId: about.id, on: '2026-11-25' }])).toMatchObject([
      { kind: 'MINUTES_TO_CHECK', about: about.id },
    ]);
  });
});
