import type { Catalogue } from '../../../app/words/language.ts';
import type { en } from './en.ts';

/** What easy English says otherwise. */
export const easy: Partial<Catalogue<typeof en>> = {
  weekTitle: 'Who comes to me',
  nobodyYet: 'Nobody yet',
  saidYes: 'A worker wants to come. Please answer.',
  seeGap: 'What we do',
  answersLead:
    'These workers want to come to you. You decide. They do not know your address. They only get it if you say yes.',
  noAnswers: 'Nothing to answer.',
  fits: 'They have time for this.',
  doesNotFit: 'They work too much already.',
  sureNo: (name) => `Do you want to say no to ${name}? We will look for someone else.`,
  gapsTitle: 'Times when nobody comes yet',
  gapsLead: 'We are looking for someone. First we ask your team. Then more people.',
  noGaps: 'Someone comes every time.',
  stepTEAM: 'We asked your team.',
  stepCIRCLE: 'We asked all workers of your circle.',
  stepNEIGHBOURS: 'We asked workers of other circles too.',
  askFurther: 'Ask more people now',
  sureCancel: 'Do you not need this time? Then nobody comes on this day.',
  profileTitle: 'About me',
  profileLead: 'This tells others how to help you well. You decide who can read each part.',
  sharingHint: 'Tick who can read it. You can change this at any time.',
  lookedTitle: 'Who read about me',
  lookedLead: 'These people read about you. Or they tried to.',
  moneyTitle: 'My money',
  mayCost: 'You can spend',
  spent: 'You spent',
  planned: 'You will spend',
  toConfirmHint: 'A worker wrote how long a visit was. Is it right?',
  mapTitle: 'People and places around me',
  likesLead: 'Here are places you may like.',
  noLikes: 'We do not know yet what you like. Please tell your connector.',
};
