import { describe, expect, it } from 'vitest';
import { waitingPath } from './waiting-path.ts';

describe('where something that waits is answered', () => {
  it('is a page of the team it waits in', () => {
    expect(waitingPath('NOMINATION_DUE', 'team_1', 'selection_1')).toBe(
      'our-team/team_1/selections/selection_1',
    );
    expect(waitingPath('ACTION_DUE', 'team_1', 'action_1')).toBe('our-team/team_1/actions');
    expect(waitingPath('HAT_CHECK_IN', 'team_1', 'team_1.rota')).toBe('our-team/team_1/hats/rota');
    expect(waitingPath('INVITATION', 'team_1', 'member_1')).toBe('our-team/invitations');
  });

  it('is where an objection was made: to a proposal, or to somebody for a hat', () => {
    expect(waitingPath('OBJECTION_TO_CLEAR', 'team_1', 'proposal_1')).toBe(
      'our-team/team_1/decisions/proposal_1',
    );
    expect(waitingPath('OBJECTION_TO_CLEAR', 'team_1', 'selection_1')).toBe(
      'our-team/team_1/selections/selection_1',
    );
  });

  it('is the request itself, for the team and the professional alike', () => {
    for (const kind of ['REQUEST_TO_ANSWER', 'REQUEST_TO_ACKNOWLEDGE', 'REQUEST_TO_DECIDE'] as const) {
      expect(waitingPath(kind, 'team_1', 'request_1')).toBe('people/team_1/requests/request_1');
    }
  });

  it('is no page of a team for what the governance circle has before it', () => {
    expect(waitingPath('PROPOSAL_TO_SIGNAL', 'circle', 'proposal_1')).toBeUndefined();
  });
});
