import type { Catalogue } from '../../../app/words/language.ts';
import type { en } from './en.ts';

/** What easy English says otherwise. */
export const easy: Partial<Catalogue<typeof en>> = {
  gapsTitle: 'Times when nobody comes yet',
  gapsLead:
    'These times are in our circle. You see how many people we asked. You do not see whose time it is.',
  choiceLead:
    'Everyone should be able to choose who comes. This is how many people there were to choose from.',
  figuresLead: 'We tell these numbers to all circles. There is no person in them.',
  roundsLead: 'Two times a year we ask everyone. Small groups are hidden, so nobody can be found.',
  hiddenWhy:
    'Hidden does not mean zero or bad. It means: very few people said it. We do not show who they are.',
  sharingLead: 'This is all we share with other circles.',
  contractLead: 'Only this can be sent. Nothing else.',
  payLead: 'First we work out the pay. Then we check it. Then we send it.',
  settlementLead: 'Workers help in other circles. Here is what the circles pay each other.',
};
