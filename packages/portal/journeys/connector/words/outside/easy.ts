import type { Catalogue } from '../../../../app/words/language.ts';
import type { en } from './en.ts';

/** What easy English says otherwise. */
export const easy: Partial<Catalogue<typeof en>> = {
  placesLead: 'Here you find places and groups near you.',
  placesForTeam: 'Find a place they may like. It is only an idea.',
  nothingFits: 'We found nothing. Try again with less.',
  madeSure: 'When we checked',
  ladderTitle: 'Going out again',
  ladderLead: 'Small steps. You can always say: not today. That is fine.',
  rests: 'You have a rest. Nobody asks you.',
  letRest: 'Have a rest',
  takeOff: 'Do not do this',
  wantsTitle: 'What I want',
  wantsLead: 'Write what you want. First we try other things. Then we ask for paid hours.',
  rightsTitle: 'Your rights',
  rightsLead: 'This is what you can ask for. Read it together.',
  referTitle: 'Ask for help',
  referLead: 'For you or your family. First we talk.',
};
