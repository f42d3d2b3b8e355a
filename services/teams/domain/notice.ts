import type { Id, InstantText, PersonId } from '@kith/kernel';
import type { GroupId } from './group.ts';
import type { Channel } from './person.ts';

/** What a notice is about: what a client shows with it, and where it leads. */
export const noticeKinds = [
  'HAT_OFFERED',
  'HAT_SELECTION',
  'HAT_GRANTED',
  'HAT_CHECK_IN',
  'HAT_TERM_ENDS',
  'HAT_LAPSED',
  'HAT_VACANT',
  'DECISION_DUE',
  'DECIDED',
  'ESCALATED',
  'MEETING',
  'REVIEW_DUE',
  'REQUEST_WAITS',
  'REQUEST_ANSWERED',
  'ACCESS_ENDS',
  'OBSERVATION',
  'TEAM_STATE',
  'SPLIT_SUGGESTED',
  'RECORDED_FOR_YOU',
  'READ_WITHOUT_CONSENT',
  'TRAINING_ENDS',
  'CHECK_DUE',
  'GAP_URGENT',
  'TIME_UNCONFIRMED',
  'BUDGET_EXCEEDED',
  'ACTION_DUE',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What is for few, also when somebody has to pass it on: of money, nobody who is paid from it. */
export function isAboutMoney({ kind }: Pick<Notice, 'kind'>): boolean {
  return kind === 'BUDGET_EXCEEDED';
}

/** Something one person is told, in plain and neutral words. */
export interface Notice {
  readonly noticeId: Id<'notice'>;
  readonly personId: PersonId;
  readonly groupId: GroupId;
  readonly kind: NoticeKind;
  /** The id of what it is about. */
  readonly about: string;
  readonly words: string;
  readonly at: InstantText;
  /** How this person likes to be reached: whatever is not the software has to be passed on by somebody. */
  readonly channel: Channel;
  /** When it reached them: at once in the software, otherwise when someone said that they passed it on. */
  readonly reached?: { readonly at: InstantText; readonly by: PersonId; readonly channel: Channel };
}

/** What is told to several people alike. */
export type News = Pick<Notice, 'groupId' | 'kind' | 'about' | 'words'>;

/** The notice one person gets of news. Those who use the software are reached by it at once. */
export function noticeTo(
  person: { readonly personId: PersonId; readonly channel?: Channel },
  news: News,
  noticeId: Id<'notice'>,
  now: InstantText,
): Notice {
  const channel = person.channel ?? 'APP';
  const { personId } = person;
  const notice: Notice = { ...news, noticeId, personId, at: now, channel };
  return channel === 'APP' ? { ...notice, reached: { at: now, by: personId, channel } } : notice;
}
