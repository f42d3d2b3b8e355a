import type { ErrorWords } from './words.ts';

/** Of evaluation. */
export const evaluation = {
  ROUND_OPEN: { what: 'The round is still open.', fix: 'Results can be seen once it is closed.' },
  ROUND_CLOSED: {
    what: 'The round cannot be answered now.',
    fix: 'It can be answered from the day it opens to the day it closes; then wait for the next one.',
  },
  ROUND_TOO_SOON: {
    what: 'Some of these people are asked in a round within half a year of this one.',
    fix: 'Plan it at least 26 weeks before or after the other, or leave those groups out.',
  },
  BURDEN_EXCEEDED: {
    what: 'That is more than 14 questions for one group.',
    fix: 'Leave an instrument out, or ask it in another round.',
  },
  NOTHING_ASKED: { what: 'Nobody is asked anything.', fix: 'Name a group and what it is asked.' },
  LICENCE_REQUIRED: {
    what: 'This instrument belongs to somebody, and the circle is not registered to use it then.',
    fix: 'Register with its holder, then record that here (registerLicence).',
  },
  ITEMS_REQUIRED: {
    what: 'The wording of this instrument is not here: it is not ours to pass on.',
    fix: 'Bring it as you have it from its holder (bringInstrument).',
  },
  PATHWAY_REQUIRED: {
    what: 'This instrument can show that somebody is not well, and nobody is named who helps then.',
    fix: 'Say who helps, in words people are told (enableInstrument).',
  },
  INSTRUMENT_OFF: {
    what: 'Nobody is asked this unless the circle turned it on.',
    fix: 'Turn it on first (enableInstrument).',
  },
  ALREADY_KEYED: {
    what: 'Answers for this have come in already.',
    fix: 'Whoever sent them can change them, for a day. Leave them as they are otherwise.',
  },
  RATHER_NOT: {
    what: 'This person would rather not take part.',
    fix: 'Leave it at that. They may answer themselves if they change their mind.',
  },
} as const satisfies Readonly<Record<string, ErrorWords>>;
