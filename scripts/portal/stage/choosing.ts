import type { SelectionQuery, TeamHatsQuery } from '@kith/portal/operations';
import { abena, bernice, CIRCLE_TEAM, noMore, omar, ourTeam, ravi } from './our-team.ts';
import { at } from './time.ts';

const described = {
  ...{ title: 'Rota', purpose: 'Everyone knows who comes when.', termWeeks: 26 },
  accountabilities: [
    'Agrees the regular hours with all',
    'Says early when hours are free',
    'Keeps the week up to date',
  ],
};
const rota = {
  ...{ id: `${CIRCLE_TEAM}.rota`, ...described, essential: true, checkInWeeks: 8, retiredAt: null },
};
const [more, names] = [{ channel: 'APP' as const }, [bernice, ravi, abena, omar]];

export const teamHats: TeamHatsQuery = {
  team: {
    ...ourTeam,
    hatLoad: null,
    hats: {
      edges: [
        {
          cursor: 'a',
          node: {
            ...{ ...rota, vacantSince: at(1, '00:00'), holders: [] },
            selection: { id: 'selection_01J9Z3K4M5N6P7Q8R9S0T1V2W3', step: 'NOMINATE' },
          },
        },
        {
          cursor: 'b',
          node: {
            ...{
              ...rota,
              id: `${CIRCLE_TEAM}.checkin`,
              title: 'Check-in',
              vacantSince: null,
              selection: null,
            },
            purpose: 'Hats are looked at, and objections are heard.',
            holders: [
              {
                ...{ person: abena, from: '2026-09-01T08:00:00Z', lastDay: '2026-12-13' },
                ...{ checkInDue: '2026-11-27', checkedInOn: '2026-10-02', handOverNotes: null },
              },
            ],
          },
        },
        {
          cursor: 'c',
          node: {
            ...{ ...rota, id: `${CIRCLE_TEAM}.chat`, title: 'Chat', vacantSince: at(1, '00:00') },
            ...{
              purpose: 'Nobody is left out of what is said.',
              essential: false,
              selection: null,
              holders: [],
            },
          },
        },
      ],
      pageInfo: noMore,
    },
    pastSelections: {
      edges: [
        {
          cursor: 'a',
          node: {
            ...{ id: 'selection_2', hat: { id: `${CIRCLE_TEAM}.checkin`, title: 'Check-in' } },
            outcome: { granted: true, at: '2026-09-01T08:00:00Z', person: abena },
          },
        },
      ],
      pageInfo: noMore,
    },
  },
};

type Seen = NonNullable<SelectionQuery['selection']>;

/** A selection of which nobody sees yet what the others said. */
const sealed: Seen = {
  ...{
    id: 'selection_01J9Z3K4M5N6P7Q8R9S0T1V2W3',
    step: 'NOMINATE',
    openedAt: at(1, '09:00'),
    openedBy: ravi,
  },
  hat: {
    ...{ id: rota.id, title: 'Rota', termWeeks: 26 },
    group: { __typename: 'Team', id: CIRCLE_TEAM, name: ourTeam.name },
  },
  ...{ described, offer: null, facilitator: abena, nominationsCloseAt: at(5, '09:00') },
  participants: names.map((person) => ({
    ...person,
    ...(person === bernice ? { channel: 'PAPER' as const } : more),
  })),
  ...{ submitted: [ravi, omar], myNomination: null, nominations: null, information: [], proposal: null },
  ...{ earlierProposals: [], changes: [], outcome: null },
};
const said = (person: typeof abena, nominee: typeof abena | null, reason: string | null) => ({
  ...{ person, nominee, reason, entered: null, before: null },
});

/** The same when an objection is open, which Abena leads on from. */
const objected: Seen = {
  ...{ ...sealed, step: 'RESOLVE', submitted: names },
  nominations: [
    {
      ...said(bernice, ravi, 'He says early when something changes.'),
      entered: { by: abena, how: 'IN_PERSON', on: '2026-11-22' },
    },
    { ...said(ravi, omar, 'He has the time.'), before: { nominee: ravi, reason: 'I could.' } },
    said(abena, ravi, 'He knows everyone’s hours.'),
    said(omar, null, null),
  ],
  information: [{ words: 'Who can do Sundays?', at: at(1, '15:00'), isObjection: false, person: omar }],
  proposal: {
    ...{ nominee: ravi, reasons: 'He knows who comes when, and says so early.', at: at(1, '18:00') },
    ...{ signalled: names, mySignal: { objection: null } },
    objections: [
      {
        ...{ argument: 'I cannot do Sundays.', raisedAt: at(1, '19:00'), clearedAt: null, person: ravi },
        resolutions: [{ verb: 'SHORTEN', words: 'Eight weeks, then we look again.', at: at(1, '20:00') }],
      },
    ],
  },
  changes: [{ what: 'TERM', before: '26 weeks', after: '8 weeks', at: at(1, '20:00') }],
};

/** A selection on whose nominee somebody has an objection. */
export const OBJECTED = 'selection_01J9Z3K4M5N6P7Q8R9S0T1V2W4';

export const selection = ({ id }: { id: string }): SelectionQuery => ({
  selection: id === OBJECTED ? objected : sealed,
});
