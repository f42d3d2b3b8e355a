import type { Catalogue, Words } from '../../../app/words/language.ts';

/** Words of the first pages about the whole circle, and about all of them. */
const en = {
  ourCircle: 'Our circle',
  gaps: 'Hours nobody covers yet',
  gapsHint: 'In the whole circle, and how far each was shown',
  choice: 'How much choice there is',
  sharing: 'What we share with neighbours',
  sharingHint: 'Everything on one page, and how to stop it',
  figures: 'How our circle is doing',
  figuresHint: 'The figures it tells, month by month',
  rounds: 'What people say of our circle',
  pay: 'Pay runs',
  payHint: 'Start one, see what stops it, issue the statements',
  settlement: 'What circles owe each other',
  allCircles: 'All circles together',
  national: 'What the circles publish',
  nationalHint: 'Fairness board and figures of every month, for anyone to read',
};

const cy: Catalogue<typeof en> = {
  ourCircle: 'Ein cylch',
  gaps: 'Oriau nad oes neb yn eu llenwi eto',
  gapsHint: 'Yn y cylch cyfan, a pha mor bell y dangoswyd pob un',
  choice: 'Faint o ddewis sydd',
  sharing: 'Beth rydym yn ei rannu â chymdogion',
  sharingHint: 'Popeth ar un dudalen, a sut i’w atal',
  figures: 'Sut mae ein cylch yn gwneud',
  figuresHint: 'Y ffigurau y mae’n eu dweud, fis wrth fis',
  rounds: 'Beth mae pobl yn ei ddweud am ein cylch',
  pay: 'Rhediadau cyflog',
  payHint: 'Dechrau un, gweld beth sy’n ei atal, cyhoeddi’r datganiadau',
  settlement: 'Beth sydd ar gylchoedd i’w gilydd',
  allCircles: 'Pob cylch gyda’i gilydd',
  national: 'Beth mae’r cylchoedd yn ei gyhoeddi',
  nationalHint: 'Bwrdd tegwch a ffigurau pob mis, i unrhyw un eu darllen',
};

export const ofCircle: Words<typeof en> = {
  en,
  cy,
  easy: {
    gaps: 'Times when nobody comes yet',
    figuresHint: 'Numbers of every month.',
    nationalHint: 'Is it fair? Numbers of all circles.',
  },
};
