import type { WaitingKind } from '../../../app/graphql/generated.ts';

/** The page of the portal, after its circle, where something that waits is answered; none where there is no page yet. */
export function waitingPath(kind: WaitingKind, group: string, about: string): string | undefined {
  if (kind === 'INVITATION') return 'our-team/invitations';
  if (ofRequests.includes(kind)) return `people/${group}/requests/${about}`;
  // What the governance circle has before it is not a team's.
  if (group === 'circle') return undefined;
  const page = pages[kind]?.(about);
  return page && `our-team/${group}/${page}`;
}

const ofRequests: readonly WaitingKind[] = [
  'REQUEST_TO_ACKNOWLEDGE',
  'REQUEST_TO_ANSWER',
  'REQUEST_TO_DECIDE',
];

const selection = (about: string) => `selections/${about}`;
const decision = (about: string) => `decisions/${about}`;
const meeting = (about: string) => `meetings/${about}`;

const pages: Partial<Record<WaitingKind, (about: string) => string>> = {
  REQUEST_TO_JOIN: () => 'members',
  HAT_OFFER: selection,
  REACH_OTHERS: selection,
  NOMINATION_DUE: selection,
  CHANGE_ROUND: selection,
  CONSENT_DUE: selection,
  FACILITATE: selection,
  // Of a proposal or of a selection: the id says which.
  OBJECTION_TO_CLEAR: (about) => (about.startsWith('selection_') ? selection(about) : decision(about)),
  PROPOSAL_TO_SIGNAL: decision,
  SESSION_TO_HOLD: decision,
  MEETING_TO_ANSWER: meeting,
  MINUTES_TO_CHECK: meeting,
  ACTION_DUE: () => 'actions',
  // Of a hat's id, what follows its group.
  HAT_CHECK_IN: (about) => `hats/${about.slice(about.indexOf('.') + 1)}`,
};
