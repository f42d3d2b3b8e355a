import type { CareMapQuery, MightLikeQuery } from '@kith/portal/operations';
import { TEAM } from './team-id.ts';
import { at, dayOf } from './time.ts';

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><g stroke="#14532d" stroke-width="3"><path d="M150 100L70 50M150 100L230 60M150 100L140 180"/></g><g fill="#fff" stroke="#000"><circle cx="70" cy="50" r="22"/><rect x="208" y="38" width="44" height="44"/><circle cx="140" cy="172" r="22"/></g><circle cx="150" cy="100" r="26"/></svg>';
const node = (id: string, kind: 'PERSON' | 'GROUP', label: string) => ({
  ...{ id, kind, relation: null, label, nameConsent: null, place: null },
});
const link = (id: string, status: 'GENERATIVE' | 'ENGAGED' | 'POTENTIAL', to: string) => ({
  ...{
    id,
    status,
    careTypes: [],
    since: '2026-05-01',
    reviewedOn: '2026-08-01',
    from: null,
    to: { id: to },
    steps: [],
  },
  introduction: null,
});

export const careMap: CareMapQuery = {
  team: {
    ...{ id: TEAM, name: 'Winifred’s team' },
    careMap: {
      ...{ revision: 4, prompt: null, forProfessionals: false, picture },
      nodes: [
        node('node_1', 'PERSON', 'Comfort, a niece'),
        node('node_2', 'GROUP', 'Choir of St John’s'),
        node('node_3', 'PERSON', 'Mr Achebe, next door'),
      ],
      links: [
        link('link_1', 'GENERATIVE', 'node_1'),
        link('link_2', 'ENGAGED', 'node_2'),
        link('link_3', 'POTENTIAL', 'node_3'),
      ],
    },
  },
};

export const mightLike: MightLikeQuery = {
  team: {
    ...{ id: TEAM, name: 'Winifred’s team' },
    likes: {
      ...{ interests: ['MUSIC'], stepFree: true, access: [], free: [], from: 'E9' },
      ...{ mode: 'WALK', minutes: 20, costPence: 500, saidAt: at(1, '10:00') },
    },
    mightLike: [
      {
        reasons: ['you like singing', '12 minutes away', 'no steps'],
        event: null,
        place: {
          ...{ id: 'place_1', name: 'Lea Bridge Singers', kind: 'GROUP', about: 'A choir without auditions' },
          ...{ address: 'St Barnabas Hall, London E5 9ZZ', outwardCode: 'E5', stepFree: true },
          ...{ costPence: 300, times: 'Thursdays at 19:00' },
        },
      },
      {
        reasons: ['you like music', '8 minutes away'],
        place: null,
        event: {
          ...{ day: dayOf(5), from: '14:00', to: '16:00', free: 3 },
          gathering: {
            ...{ id: 'gathering_1', title: 'Songs of the seventies', about: 'An afternoon with a band' },
            ...{ address: 'Homerton Library, London E9 6AS', costPence: 0 },
          },
        },
      },
    ],
  },
};
