import type { MessageKind } from '@kith/contracts';
import type { Frame, KindWords } from './words.ts';

/** What stands around every message in English. */
export const enFrame: Frame = {
  several: (count) => `${count} messages for you`,
  moreOfEach: 'To see more of one, sign in at the address below it, or ask someone of your team.',
  more: 'To see more, sign in here, or ask someone of your team:',
  moreInLetter: 'To see more, sign in to Kith, or ask someone of your team.',
  stopMail:
    'You get this by e-mail because you chose it. To be reached in another way, tell someone of your team.',
  stopLetter:
    'You get this by letter because you chose it. To be reached in another way, tell someone of your team.',
  stopText: 'No more texts? Tell your team.',
};

const things = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** What each kind of message says in English: plain, short, with no word on anyone's life. */
export const en: Readonly<Record<MessageKind, KindWords>> = {
  ROUND_INVITATION: {
    title: 'Some questions for you',
    says: ({ by, minutes }) => [
      'Your team would like to hear how things are going.',
      ...(minutes > 0 ? [`Answering takes about ${things(minutes, 'minute', 'minutes')}.`] : []),
      `You can answer until ${by}.`,
    ],
  },
  ROUND_REMINDER: {
    title: 'Some questions for you',
    says: ({ by }) => [`The questions of your team are open until ${by}.`, 'You need not answer.'],
  },
  PULSE_INVITATION: {
    title: 'Three short questions',
    says: ({ by }) => [`The short questions of this month are open until ${by}.`, 'You need not answer.'],
  },
  RESULTS_READY: {
    title: 'What the questions found',
    says: () => ['What your team answered is ready to be looked at.'],
  },
  WAITING_FOR_YOU: {
    title: 'Something waits for you',
    says: ({ count }) => [`${things(count, 'thing waits', 'things wait')} for your answer.`],
  },
  NEWS_FOR_YOU: {
    title: 'News for you',
    says: ({ count }) => [
      `There ${count === 1 ? 'is' : 'are'} ${things(count, 'piece', 'pieces')} of news for you.`,
    ],
  },
  CHECK_IN_REMINDER: {
    title: 'Time to look at your hat',
    says: ({ day }) => [`On ${day} it is time to go through how your hat is going.`],
  },
  MEETING_SET: {
    title: 'Your team meets',
    says: ({ span }) => [`Your team meets on ${span}.`],
  },
  VISIT_CHANGED: {
    title: 'A change to a visit',
    says: ({ span }) => [`A visit has changed. It is now on ${span}.`],
  },
  VISIT_CANCELLED: {
    title: 'A visit will not happen',
    says: ({ from }) => [`The visit on ${from} will not happen.`],
  },
  NOBODY_COMES_YET: {
    title: 'A time without a visitor',
    says: ({ span }) => [`Nobody comes yet on ${span}.`],
  },
  HOURS_TO_TAKE: {
    title: 'Hours you could take',
    says: ({ span }) => [`There are hours to take on ${span}.`, 'You are free to say no.'],
  },
  TIME_TO_CONFIRM: {
    title: 'A visit to look at',
    says: ({ day }) => [`Please say if the time noted for the visit on ${day} is right.`],
  },
  STATEMENT_READY: {
    title: 'A statement for you',
    says: ({ month }) => [`Your statement for ${month} is ready.`],
  },
  EVENT_PLACE_FREE: {
    title: 'A place for you',
    says: ({ from, by, minutes }) => [
      `There is now a place for you at the event on ${from}.`,
      `Please answer by ${by}${minutes > 0 ? `, within ${things(minutes, 'minute', 'minutes')}` : ''}.`,
    ],
  },
  EVENT_CHANGED: {
    title: 'An event has moved',
    says: ({ day, span }) => [
      `An event you wanted to go to${day ? ` on ${day}` : ''} has moved. It is now on ${span}.`,
    ],
  },
  EVENT_CANCELLED: {
    title: 'An event will not happen',
    says: ({ from }) => [`The event on ${from} will not happen.`],
  },
};
