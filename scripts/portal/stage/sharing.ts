import type { SharingPageQuery } from '@kith/portal/operations';
import { at } from './time.ts';

const last = { hasNextPage: false };
const since = '2026-10-25T00:00:00Z';
const agreed = { state: 'GIVEN', since: '2026-05-01T09:00:00Z' } as const;

/** What Clapton shares with Homerton, while visits go to and fro. */
export const sharingPage: SharingPageQuery = {
  sharing: {
    edges: [
      {
        cursor: 'homerton',
        node: {
          neighbour: {
            ...{ slug: 'homerton', name: 'Demo Homerton', minutes: 18, districts: ['E9'] },
            ...{ from: '2026-05-01', until: '2027-05-01' },
          },
          state: 'SHARING',
          ourConsent: { ...agreed, by: { id: 'clapton.gwen', name: 'Gwen Achterberg-Shah' } },
          theirConsent: agreed,
          terms: { worker: 750, payer: 750, hostShare: 5_000 },
          kinds: {
            edges: [
              {
                node: {
                  type: 'CoverOffered.v1',
                  says: 'Hours of a team are offered to workers next door.',
                  fields: ['window', 'category', 'outwardCode', 'ratePence'].map((name) => ({
                    ...{ name, sealed: false, inside: [] },
                  })),
                },
              },
              {
                node: {
                  type: 'CoverClaimed.v1',
                  says: 'A worker says yes to hours next door.',
                  fields: [
                    { name: 'workerId', sealed: false, inside: [] },
                    {
                      name: 'passport',
                      sealed: true,
                      inside: ['name', 'skills', 'languages', 'vettingClearUntil'],
                    },
                  ],
                },
              },
            ],
          },
          offersOut: {
            edges: [
              {
                node: {
                  ...{ id: 'offer_1', from: at(3, '09:00'), to: at(3, '13:00') },
                  ...{ category: 'personal-care', outwardCode: 'E5' },
                },
              },
            ],
            pageInfo: last,
          },
          claimsOut: { since, waiting: 1, accepted: 3, declined: 1, released: 0, withdrawn: 0 },
          claimsIn: { since, waiting: 0, accepted: 2, declined: 0, released: 1, withdrawn: 0 },
          visitors: {
            edges: [
              {
                node: {
                  ...{ name: null, fields: ['SKILLS', 'VETTING'], purpose: 'COVER' },
                  ...{ since: at(1, '09:00'), expiresAt: '2027-02-01T00:00:00Z' },
                },
              },
            ],
            pageInfo: last,
          },
          passportsGranted: 6,
          addressesReleased: 2,
          forgotten: {
            edges: [
              {
                node: {
                  because: 'REVOKED',
                  ...{ saidAt: '2026-11-12T14:00:00Z', carriedOutAt: '2026-11-12T14:00:01Z' },
                },
              },
            ],
            pageInfo: last,
          },
        },
      },
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
};
