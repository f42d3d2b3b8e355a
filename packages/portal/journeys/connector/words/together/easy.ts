import type { Catalogue } from '../../../../app/words/language.ts';
import type { en } from './en.ts';

/** What easy English says otherwise. */
export const easy: Partial<Catalogue<typeof en>> = {
  programmeTitle: 'What we do together',
  programmeLead: 'You can come to these. If it is full you can wait for a place.',
  myOutingsTitle: 'Going out with someone',
  companyTitle: 'People who go out with you',
  myPageLead: 'Tell us about you. Everyone in the circle can read it.',
};
