import type { Instrument } from './instrument.ts';
import { oftenInFive, oftenInThree } from './scales.ts';

const three = ['companionship', 'leftOut', 'isolated'] as const;

/** Three questions that make one score, and a direct one that stands apart (E4). */
export const loneliness: Instrument = {
  id: 'LONELINESS',
  name: 'ONS loneliness questions: UCLA three items, and the direct question',
  version: 'national indicators 2018',
  licence: {
    kind: 'FREE',
    holder:
      'Office for National Statistics; three items after the UCLA Loneliness Scale (Russell; Hughes and others 2004)',
    terms:
      'As in the national indicators of loneliness; attribution kept. Confirm the rights in the wording before printing it for sale.',
    url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/wellbeing/methodologies/measuringlonelinessguidanceforuseofthenationalindicatorsonsurveys',
  },
  isValidated: true,
  isAboutTeam: false,
  items: [
    {
      id: 'companionship',
      words: { EN: 'How often do you feel that you lack companionship?' },
      scale: oftenInThree,
    },
    { id: 'leftOut', words: { EN: 'How often do you feel left out?' }, scale: oftenInThree },
    { id: 'isolated', words: { EN: 'How often do you feel isolated from others?' }, scale: oftenInThree },
    { id: 'lonely', words: { EN: 'How often do you feel lonely?' }, scale: oftenInFive },
  ],
  scorings: [
    { measure: 'loneliness', items: three, how: 'SUM', times: 1 },
    { measure: 'lonely', items: ['lonely'], how: 'SUM', times: 1 },
  ],
};
