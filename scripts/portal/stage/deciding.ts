import type { ProposalQuery, TeamDecisionsQuery } from '@kith/portal/operations';
import { abena, bernice, noMore, omar, ourTeam, ravi } from './our-team.ts';
import { at } from './time.ts';

const boots = {
  ...{ id: 'proposal_01J9Z3K4M5N6P7Q8R9S0T1V2W3', title: 'Boots for the garden', state: 'OPEN' as const },
  ...{ decidedBy: 'TEAM' as const, at: at(1, '12:00'), reviewOn: '2027-05-25', spend: { pence: 6400 } },
};

export const teamDecisions: TeamDecisionsQuery = {
  team: {
    ...ourTeam,
    domain: {
      kinds: [
        { key: 'day-to-day', words: 'How the days go: times, meals, outings' },
        { key: 'things', words: 'Buying small things that are needed' },
      ],
      ...{ spendLimit: { pence: 15_000 }, spentThisMonth: { pence: 2400 }, reviewOn: '2027-05-01' },
    },
    proposals: {
      edges: [
        { cursor: 'a', node: { ...boots, waitingFor: [{ id: abena.id }, { id: bernice.id }] } },
        {
          cursor: 'b',
          node: {
            ...{ ...boots, id: 'proposal_2', title: 'A second key', state: 'OBJECTED', spend: null },
            waitingFor: [],
          },
        },
      ],
      pageInfo: noMore,
    },
    pastProposals: {
      edges: [
        {
          cursor: 'a',
          node: {
            ...boots,
            id: 'proposal_3',
            title: 'Fish on Fridays',
            state: 'AGREED',
            endedAt: at(1, '10:00'),
          },
        },
      ],
      pageInfo: noMore,
    },
  },
};

const open: NonNullable<ProposalQuery['proposal']> = {
  ...{
    ...boots,
    what: 'Winter boots for walks, one pair, size 5.',
    kind: 'DECISION',
    decisionKind: 'things',
  },
  ...{ beyond: null, endedAt: null, by: ravi, objections: [], earlier: [], escalated: null },
  waitingFor: [
    { ...abena, channel: 'APP' },
    { ...bernice, channel: 'PAPER' },
  ],
  signals: [
    { at: at(1, '13:00'), objects: null, person: ravi, entered: null },
    { at: at(1, '14:00'), objects: null, person: omar, entered: null },
  ],
};

/** The same once all have answered, and one objects. */
const stuck: typeof open = {
  ...{ ...open, state: 'OBJECTED', waitingFor: [] },
  signals: [bernice, ravi, abena, omar].map((person) => ({
    ...{ at: at(1, '14:00'), objects: person === abena, person, entered: null },
  })),
  objections: [
    {
      ...{ argument: 'She has boots; the soles need mending.', raisedAt: at(1, '14:00'), clearedAt: null },
      person: abena,
      resolutions: [{ verb: 'MEASURE', words: 'We ask the cobbler first.', at: at(1, '16:00') }],
    },
  ],
};

/** A proposal to which somebody objects. */
export const STUCK = 'proposal_01J9Z3K4M5N6P7Q8R9S0T1V2W4';

export const proposal = ({ id }: { id: string }): ProposalQuery => ({
  team: ourTeam,
  proposal: id === STUCK ? stuck : open,
});
