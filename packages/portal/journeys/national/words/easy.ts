import type { Catalogue } from '../../../app/words/language.ts';
import type { en } from './en.ts';

/** What easy English says otherwise. */
export const easy: Partial<Catalogue<typeof en>> = {
  startLead: 'Every circle counts how it is going. You can read it here. You do not need to sign in.',
  startHides: 'You cannot find a person in these numbers. Small numbers are hidden.',
  boardHint: 'Is it fair? Pay, hours and choice in each circle.',
  countsHint: 'How many teams, people and visits.',
  roundsHint: 'What people told us.',
  methodHint: 'How we count.',
  boardLead: 'The circles are in ABC order. First does not mean best.',
  hiddenWhy:
    'Hidden does not mean zero. It means very few people. If we showed it, you might know who they are.',
  roundedWhy: 'Other numbers are rounded to 5, 10, 15 and so on.',
  establishingWhy: 'Establishing means: this circle is new.',
  notToldWhy: 'Not published means: the circle did not tell us.',
  roundsLead: 'Two times a year we ask everyone. Each group has its own number.',
  totalNote: 'The total is rounded too. So it may be a bit different.',
};
