import type { Instrument, InstrumentItem } from '../instrument.ts';
import { inTwoWeeks } from './scale.ts';

const sentences = [
  'I have felt cheerful and in good spirits.',
  'I have felt calm and relaxed.',
  'I have felt active and vigorous.',
  'I woke up feeling fresh and rested.',
  'My daily life has been filled with things that interest me.',
];

const items: InstrumentItem[] = sentences.map((EN, index) => ({
  id: `who5-${index + 1}`,
  words: { EN: `Over the last two weeks: ${EN}` },
  scale: inTwoWeeks,
}));

/**
 * The WHO-5 Well-Being Index, on terms of its own (see LICENCE.md beside). Off unless a circle turns it on and names who
 * helps those whose answers show that they are not well. The score is the sum times four, of all five (E3).
 */
export const who5: Instrument = {
  id: 'WHO5',
  name: 'WHO-5 Well-Being Index',
  version: '1998',
  licence: {
    kind: 'FREE',
    holder: 'Psychiatric Research Unit, WHO Collaborating Centre for Mental Health, Frederiksborg (1998)',
    terms:
      'Free to use with its source named; a newer release may be for non-commercial use only. See LICENCE.md beside it.',
    url: 'https://www.psykiatri-regionh.dk/who-5/',
  },
  isValidated: true,
  isAboutTeam: false,
  items,
  scorings: [{ measure: 'who5', items: items.map(({ id }) => id), how: 'SUM', times: 4 }],
};
