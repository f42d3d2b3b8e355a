import type { ErrorWords } from './words.ts';

/** Of the co-op of all circles: its members, votes, appeals and library. */
export const coOp = {
  NOT_ELIGIBLE: {
    what: 'You are not what members of this class are, or not for long enough.',
    fix: 'Look at what it takes (myMembership); time does the rest.',
  },
  MEMBER_ALREADY: {
    what: 'You are a member of another class: one member has one vote.',
    fix: 'Leave that class first (leaveCoop).',
  },
  VOTE_NOT_OPEN: {
    what: 'This vote is not open.',
    fix: 'Look at the days on which members can vote.',
  },
  VOTE_OPEN: {
    what: 'The vote is still going on, or circles are still counting.',
    fix: 'Count it from the eighth day after its last one.',
  },
  CHANGED_ON_THE_WAY: {
    what: 'The words are not those that this id stands for.',
    fix: 'Take them from the national co-op again, as they are.',
  },
  SIGNED_ALREADY: { what: 'You signed this appeal before.', fix: 'Nothing to do.' },
  APPEAL_OPEN_ALREADY: {
    what: 'This appeal is open: those who stand behind it are known.',
    fix: 'Tell the circle at its session, or begin an appeal of your own.',
  },
  SESSIONS_USED: {
    what: 'There are no more sessions at this stage.',
    fix: 'Settle it, pass it on, or agree to extend it where that can be done.',
  },
  LICENCE_NOT_SHARED: {
    what: 'Only texts under CC0 or CC BY can be shared.',
    fix: 'Ask whoever wrote it for one of these licences.',
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
