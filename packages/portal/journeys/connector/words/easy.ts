import type { Catalogue } from '../../../app/words/language.ts';
import type { en } from './en.ts';

/** What easy English says otherwise. */
export const easy: Partial<Catalogue<typeof en>> = {
  teamsTitle: 'My teams',
  teamsLead: 'See how each team is doing. There is no hurry.',
  stageTitle: 'How the team grows',
  mapTitle: 'People and places around me',
  mapLead:
    'Close to the middle is best. Press a person to see more. You can move them in or out. The list below shows the same.',
  mapEmpty: 'There is nobody here yet. You can do it together.',
  join: 'Join two',
  remove: 'Take away',
  whoSees: 'Who can see this',
  firstNameHint: 'Only the first name. Ask before you write more.',
  howFarHint: 'First ask both. Then they meet.',
  whatFlows: 'What do they do for each other?',
  introductionsTitle: 'Meeting new people',
  introductionsLead: 'We ask both people. Both say yes. Then they meet.',
  introduceTitle: 'Who could they meet?',
  introduceLead: 'This is only an idea. We tell nobody.',
  iWouldLike: 'Yes please',
  nameLead: 'We only write a first name. They must say yes before we write more.',
};
