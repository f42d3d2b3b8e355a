import type { ErrorWords } from './words.ts';

/** Anyone, anywhere. */
export const anywhere = {
  BAD_INPUT: {
    what: 'Something in the request is not right.',
    fix: 'Mend the fields that are named and send it again.',
  },
  NOT_FOUND: {
    what: 'There is nothing here with that id.',
    fix: 'Check the id, or ask someone of the team for it.',
  },
  NOT_ALLOWED: {
    what: 'You may not do this.',
    fix: 'Ask the person supported, or whoever holds the hat that may.',
  },
  NOT_SIGNED_IN: { what: 'We do not know who is asking.', fix: 'Sign in to your circle and try again.' },
  ID_TAKEN: {
    what: 'That id already names something else.',
    fix: 'Leave the id out, or make a new one and send it again.',
  },
  BUSY: { what: 'Others changed the same thing at the same moment.', fix: 'Look again and retry.' },
  TOO_LARGE: {
    what: 'This is more than can be kept in one piece.',
    fix: 'Say it in fewer words, or begin a new one.',
  },
  INTERNAL: {
    what: 'Something went wrong on our side.',
    fix: 'Try again. If it goes on, give your circle the reference.',
  },
  CIRCLE_CLOSING: {
    what: 'This circle is closing: what is there goes on until it is handed over, and nothing new begins.',
    fix: 'Ask whoever coordinates the circle which neighbouring circle this can begin in.',
  },
  CIRCLE_CLOSED: {
    what: 'This circle has closed: what it kept can be read, and nothing changes any more.',
    fix: 'Ask whoever took over from it; who that is, the circle told you before it closed.',
  },
  DATA_KEY_MISSING: {
    what: 'The key to what is kept here is gone, or was never made.',
    fix: 'Whoever runs the circle’s software can make a first one. What an erased key covered is erased for good.',
  },
  DATA_KEY_REFUSED: {
    what: 'This part of the software may not use the key to what is kept here.',
    fix: 'Try again later. Whoever runs the circle’s software finds the reason in its log.',
  },
  BAD_CURSOR: { what: 'That place in the list is not known.', fix: 'Start again from the first page.' },
} as const satisfies Readonly<Record<string, ErrorWords>>;
