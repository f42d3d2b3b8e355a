import type { DemoPerson } from '../../scripts/demo-data/index.ts';
import { someone } from '../support/neighbours.ts';

/** The people of one circle of a test, invented. */
export interface Cast {
  readonly circle: string;
  readonly lead: DemoPerson;
  readonly workers: readonly DemoPerson[];
  readonly owners: readonly DemoPerson[];
  readonly friends: readonly DemoPerson[];
}

/** A circle with as many workers, owners and friends. */
export function castOf(circle: string, each: number): Cast {
  const some = (what: string) =>
    Array.from({ length: each }, (_, index) => someone(circle, `${what}-${index + 1}`));
  return {
    circle,
    lead: someone(circle, 'lead', ['vetting_lead', 'commons_coordinator']),
    workers: some('worker'),
    owners: some('owner'),
    friends: some('friend'),
  };
}

export const everyoneOf = ({ lead, workers, owners, friends }: Cast): readonly DemoPerson[] => [
  lead,
  ...workers,
  ...owners,
  ...friends,
];

export const idOf = ({ circle, username }: DemoPerson): string => `${circle}.${username}`;
