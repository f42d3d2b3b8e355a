import type { MeasureName } from '@kith/contracts';
import { eachItem, type Instrument, type InstrumentItem, type Licence, type Words } from './instrument.ts';
import { oneToFive } from './scales.ts';

/** Wording of this project, given to everyone. The Welsh is our own and not yet read by anyone whose first language it is. */
const own: Licence = {
  kind: 'FREE',
  holder: 'the Kith project',
  terms: 'CC0 1.0: no rights reserved. Not validated; the Welsh is a first translation of our own.',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
};

const item = (id: string, words: Words, easyRead: Words): InstrumentItem => ({
  id,
  words,
  easyRead,
  scale: oneToFive,
});

const items = {
  belonging: item(
    'belonging',
    { EN: 'I feel I belong in this team.', CY: 'Rwy’n teimlo fy mod yn perthyn i’r tîm hwn.' },
    { EN: 'I am part of this team.', CY: 'Rwy’n rhan o’r tîm hwn.' },
  ),
  voice: item(
    'voice',
    {
      EN: 'What I say changes what this team does.',
      CY: 'Mae’r hyn rwy’n ei ddweud yn newid yr hyn mae’r tîm hwn yn ei wneud.',
    },
    { EN: 'The team listens to me and acts on it.', CY: 'Mae’r tîm yn gwrando arna i ac yn gweithredu.' },
  ),
  safety: item(
    'safety',
    {
      EN: 'I can say when something is wrong without it counting against me.',
      CY: 'Rwy’n gallu dweud pan fydd rhywbeth o’i le heb i hynny gyfrif yn fy erbyn.',
    },
    { EN: 'It is safe to say when something is wrong.', CY: 'Mae’n ddiogel dweud pan fydd rhywbeth o’i le.' },
  ),
  support: item(
    'support',
    {
      EN: 'People in this team look out for each other, including me.',
      CY: 'Mae pobl yn y tîm hwn yn gofalu am ei gilydd, gan fy nghynnwys i.',
    },
    { EN: 'We look after each other in this team.', CY: 'Rydyn ni’n gofalu am ein gilydd yn y tîm hwn.' },
  ),
  clarity: item(
    'clarity',
    {
      EN: 'I know who holds which hat and who to turn to.',
      CY: 'Rwy’n gwybod pwy sy’n gwisgo pa het ac at bwy i droi.',
    },
    {
      EN: 'I know who does what, and who I can ask.',
      CY: 'Rwy’n gwybod pwy sy’n gwneud beth, a phwy i’w holi.',
    },
  ),
  growth: item(
    'growth',
    {
      EN: 'Being in this team helps me learn, or do more of what matters to me.',
      CY: 'Mae bod yn y tîm hwn yn fy helpu i ddysgu, neu i wneud mwy o’r hyn sy’n bwysig i mi.',
    },
    {
      EN: 'In this team I learn, or do more things I like.',
      CY: 'Yn y tîm hwn rwy’n dysgu, neu’n gwneud mwy o bethau rwy’n eu hoffi.',
    },
  ),
  jointDecisions: item(
    'jointDecisions',
    { EN: 'Joint decisions happened in time.', CY: 'Cafodd penderfyniadau ar y cyd eu gwneud mewn pryd.' },
    {
      EN: 'We decided things together, and soon enough.',
      CY: 'Fe benderfynon ni bethau gyda’n gilydd, yn ddigon buan.',
    },
  ),
};

const six = ['belonging', 'voice', 'safety', 'support', 'clarity', 'growth'] as const;
const three = ['clarity', 'voice', 'jointDecisions'] as const;
const scoredAlone = (ids: readonly (keyof typeof items & MeasureName)[]) =>
  eachItem(ids.map((id) => ({ id, measure: id })));

/** How it is to be in a team: six sentences. The score is the mean of those answered, of four or more (E5). */
export const climate6: Instrument = {
  id: 'CLIMATE6',
  name: 'Climate-6',
  version: '1',
  licence: own,
  isValidated: false,
  isAboutTeam: true,
  items: six.map((id) => items[id]),
  scorings: [{ measure: 'climate', items: six, how: 'MEAN', atLeast: 4 }, ...scoredAlone(six)],
};

/** What professionals are asked of each team they are part of. */
export const professionals3: Instrument = {
  id: 'PROFESSIONALS3',
  name: 'Three questions for professionals',
  version: '1',
  licence: own,
  isValidated: false,
  isAboutTeam: true,
  items: three.map((id) => items[id]),
  scorings: scoredAlone(three),
};
