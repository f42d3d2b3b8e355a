import type { Catalogue } from '../../../../app/words/language.ts';
import type { en } from './en.ts';

/** What easy English says otherwise. */
export const easy: Partial<Catalogue<typeof en>> = {
  statusPOTENTIAL: 'They could meet',
  statusENGAGED: 'They see each other',
  statusGENERATIVE: 'It is good for both',
  statusINACTIVE: 'It has a rest',
  careEMOTIONAL: 'Listens to me',
  carePRACTICAL: 'Helps with things',
  carePERSONAL: 'Helps me wash and dress',
  careINFORMATION: 'Tells me what I need to know',
  heardHow: 'How did they tell you?',
  heardOn: 'On what day?',
};
