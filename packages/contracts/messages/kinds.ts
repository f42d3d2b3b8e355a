/** What a message may say beside its kind: days, times, counts, an opaque id. Nothing a person wrote, no name (C5, C6). */
export const messageValueNames = ['day', 'from', 'to', 'by', 'count', 'minutes', 'month', 'about'] as const;
export type MessageValueName = (typeof messageValueNames)[number];

/** One kind of message a circle sends to a person. */
export interface MessageKindSaid {
  /** What it tells. */
  readonly says: string;
  /** What has to be said with it; anything else may be. */
  readonly needs: readonly MessageValueName[];
  /** Whether it goes by the person's channel for urgent things when it is of use for a short while only. */
  readonly mayBeUrgent: boolean;
}

const calm = (says: string, ...needs: MessageValueName[]): MessageKindSaid => ({
  says,
  needs,
  mayBeUrgent: false,
});
const pressing = (says: string, ...needs: MessageValueName[]): MessageKindSaid => ({
  says,
  needs,
  mayBeUrgent: true,
});

/** Every kind of message a circle may send a person (C6). Texts per language and channel are kept by connectors. */
export const messageKindsSaid = {
  ROUND_INVITATION: calm('A round of questions is open to the person until a day.', 'by'),
  ROUND_REMINDER: calm('A round of questions is still open to the person, until a day.', 'by'),
  PULSE_INVITATION: calm('The few questions of the month are open until a day.', 'by'),
  RESULTS_READY: calm('What a round of questions found can be seen.'),
  WAITING_FOR_YOU: calm('So many things wait for the person’s answer.', 'count'),
  NEWS_FOR_YOU: calm('So many pieces of news are there to be read.', 'count'),
  CHECK_IN_REMINDER: calm('Going through how a hat is going is due on a day.', 'day'),
  MEETING_SET: calm('The team meets at a time.', 'from', 'to'),
  VISIT_CHANGED: pressing('A visit is at another time, or someone else comes.', 'from', 'to'),
  VISIT_CANCELLED: pressing('A visit does not take place.', 'from'),
  NOBODY_COMES_YET: pressing('Hours begin soon and nobody comes yet.', 'from', 'to'),
  HOURS_TO_TAKE: pressing('Hours can be taken by whoever wants them.', 'from', 'to'),
  TIME_TO_CONFIRM: calm('What was said that a visit took waits for an answer.', 'day'),
  STATEMENT_READY: calm('A statement of a month is there.', 'month'),
  EVENT_PLACE_FREE: pressing('A place at an event has come free for the person.', 'from', 'by'),
  EVENT_CHANGED: pressing('An event is at another time.', 'from', 'to'),
  EVENT_CANCELLED: pressing('An event does not take place.', 'from'),
} as const satisfies Readonly<Record<string, MessageKindSaid>>;

export type MessageKind = keyof typeof messageKindsSaid;
export const messageKinds = Object.keys(messageKindsSaid) as [MessageKind, ...MessageKind[]];
