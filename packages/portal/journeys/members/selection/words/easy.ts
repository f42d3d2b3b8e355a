import type { Catalogue } from '../../../../app/words/language.ts';
import type { en } from './en.ts';

/** What easy English says otherwise. */
export const easy: Partial<Catalogue<typeof en>> = {
  nameNOMINATE: 'Everyone names someone, in secret',
  nameREASONS: 'Everyone sees all names',
  nameCHANGE: 'You can change your mind',
  nameCONSENT: 'Is it all right for everyone?',
  nameRESOLVE: 'We find a way',
  describeLead: 'Read what the job is. Is it clear?',
  sealed: 'It is a secret. Nobody sees what you say. We show it when all have answered.',
  changeLead: 'Now you know what the others think. You can change your mind. Or not.',
  whom: 'Who would be good at this?',
  pass: 'I do not know',
  nominate: 'Send it',
  nominated: 'Thank you. It is a secret until all have answered.',
  proposeLead: 'Think of the reasons. Do not count.',
  consentQuestion: (name) => `Is it all right for you that ${name} does this?`,
  consentSealed: 'It is a secret until all have answered.',
  noObjection: 'Yes, it is all right',
  objection: 'No, something would go wrong',
  objectWhy: 'What would go wrong? What do you need?',
  agreedLead: 'It is all right for everyone.',
};
