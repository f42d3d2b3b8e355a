import type { Words } from '../../../app/words/language.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Words of the first pages. */
export const entry: Words<typeof en> = {
  en,
  cy,
  easy: {
    startLead: 'Here you see who comes to you. You can say yes or no. Workers can find hours.',
    signInWhy: 'Only you can see your things. So we ask who you are.',
    noSignIn: 'Or ask your circle. They can help you on the phone or on paper.',
    waitsForYou: 'Please answer',
    nothingWaits: 'Nothing to answer.',
    answersHint: 'You decide who comes.',
    gaps: 'Times when nobody comes yet',
    gapsHint: 'What we do about it',
    profile: 'About me',
    profileHint: 'What is written. Who can read it.',
    money: 'My money',
    workWeekHint: 'Who you visit and when.',
    ourTeamHint: 'Who is in it, who does what, and what we decide.',
    statementHint: 'What you get for each visit.',
  },
};
