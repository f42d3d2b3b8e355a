import type { Catalogue } from '../../../app/words/language.ts';
import type { en } from './en.ts';

/** What easy English says otherwise. */
export const easy: Partial<Catalogue<typeof en>> = {
  waitsHere: 'Please answer',
  nothingWaits: 'Nothing to answer.',
  hatsHint: 'Who does what',
  decisionsHint: 'What we want to do. What we decided.',
  inviteLead: 'They can say yes or no. Before they say yes, they only see the name of the team.',
  sureEnd: (name) => `Do you want ${name} to leave the team? Then they see nothing of it any more.`,
  sureLeave: 'Do you want to leave the team? Then you see nothing of it any more.',
  untilHint: 'One year or less.',
  myCodeHint: 'Tell it to the person who wants you in their team.',
  askHint: 'The person at the centre of the team must say yes too.',
  hatsLead: 'A hat is a job that one person does for the team. It is for a short time.',
  offerHint: 'We ask the others. If nobody says no in five days, it is your job.',
  chooseHint: 'We talk about it step by step. Everyone must be able to live with it.',
  notesForNext: 'Notes for the next person',
  handOverNotes: 'What should the next person know?',
  sureGiveBack: (title) => `Do you want to stop doing “${title}”? It stops now.`,
};
