import type { ErrorWords } from './words.ts';

/** Of maps, introductions and ladders. */
export const connectors = {
  INTRODUCED_IN_STEPS: {
    what: 'Nobody is introduced by writing it down: first it could be, then both say yes.',
    fix: 'Enter it as something that could be (POTENTIAL), ask those concerned, then move it on.',
  },
  MAP_CHANGED: {
    what: 'Others have changed the map since you looked at it.',
    fix: 'Look at it as it is now, then say again what still holds.',
  },
  STEP_TOO_FAR: {
    what: 'A link goes one step forward at a time.',
    fix: 'Enter the steps between, each with the day it happened.',
  },
  AGREEMENT_MISSING: {
    what: 'Not everyone who is to be introduced has said yes.',
    fix: 'Ask the person supported, and whoever they are to meet; then enter it (agreeToIntroduction).',
  },
  ALREADY_LINKED: {
    what: 'There is a link between these two already.',
    fix: 'Change that one, or take it a step further.',
  },
  ONE_LEVEL_UP: {
    what: 'This is more than one level up.',
    fix: 'Choose a level that was reached before, or the one above it.',
  },
  LADDER_PAUSED: {
    what: 'The ladder rests.',
    fix: 'The person supported goes on when they like (resumeLadder).',
  },
  BUDDY_UNKNOWN: {
    what: 'This person neither belongs to the team nor offers to go along with others.',
    fix: 'Choose someone of the team, or someone from the list of those who offer it (companions).',
  },
  FACILITATOR_UNKNOWN: {
    what: 'This person does not offer to facilitate, or no longer does.',
    fix: 'Choose someone from the list of those who offer it (companions).',
  },
  NOT_ON_THEN: {
    what: 'The event is not on that day, or it has begun or was cancelled.',
    fix: 'Look at the programme for the days it is on.',
  },
  WAITING_LIST_FULL: {
    what: 'So many wait for this event that nobody more can.',
    fix: 'Choose another day, or another event.',
  },
  TIMES_STAY: {
    what: 'The times of an event stay as they were announced.',
    fix: 'Move or cancel a day (moveGathering, cancelGathering), so that whoever comes is told; or add another event.',
  },
  ROOM_IS_PROMISED: {
    what: 'An event cannot be made smaller: its places may be promised.',
    fix: 'Cancel it and add a smaller one, or leave it.',
  },
  TOO_MANY_OUTCOMES: {
    what: 'So many are written down already that the list helps nobody.',
    fix: 'Say one of them differently, or say which came about.',
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
