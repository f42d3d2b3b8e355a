import type { Catalogue } from '../../../../app/words/language.ts';
import type { en } from './en.ts';

/** What easy English says otherwise. */
export const easy: Partial<Catalogue<typeof en>> = {
  decisionsLead: 'We do something when it is all right for everyone.',
  newProposal: 'I have an idea',
  proposeTitle: 'I have an idea',
  proposeLead: 'We ask everyone in the team: is it all right for you?',
  reviewHint: 'On this day we look if it still works.',
  sealedUntil: 'It is a secret until all have answered.',
  question: 'Is it all right for you?',
  noObjection: 'Yes, it is all right',
  objection: 'No, something would go wrong',
  why: 'What would go wrong? What do you need?',
  sent: 'Thank you. We show the answers when all have answered.',
  agenda: 'What we talk about',
  addAgenda: 'What do you want to talk about?',
  minutesText: 'What we talked about',
  minutesHint: 'Write what you said and what you decided.',
  actionsLead: 'Who does what, and when.',
};
