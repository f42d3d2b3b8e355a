import { eachItem, type Instrument } from './instrument.ts';
import { zeroToTen } from './scales.ts';

const ids = ['satisfied', 'worthwhile', 'happy', 'anxious'] as const;

/** Four questions of personal well-being. Each stands for itself: there is no score over all four, and so no place for one. */
export const ons4: Instrument = {
  id: 'ONS4',
  name: 'ONS personal well-being, four questions',
  version: 'harmonised standard, 0 to 10',
  licence: {
    kind: 'FREE',
    holder: 'Office for National Statistics',
    terms: 'Open Government Licence v3.0; source: Office for National Statistics',
    url: 'https://analysisfunction.civilservice.gov.uk/policy-store/personal-well-being/',
  },
  isValidated: true,
  isAboutTeam: false,
  items: [
    {
      id: 'satisfied',
      words: { EN: 'Overall, how satisfied are you with your life nowadays?' },
      scale: zeroToTen,
    },
    {
      id: 'worthwhile',
      words: {
        EN: 'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
      },
      scale: zeroToTen,
    },
    { id: 'happy', words: { EN: 'Overall, how happy did you feel yesterday?' }, scale: zeroToTen },
    { id: 'anxious', words: { EN: 'Overall, how anxious did you feel yesterday?' }, scale: zeroToTen },
  ],
  scorings: eachItem(ids.map((id) => ({ id, measure: id }))),
};
