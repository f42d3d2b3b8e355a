import type { DateText, InstantText, PersonId } from '@kith/kernel';
import { allOf, entity, epochSeconds, key, type Stored, type Table } from '@kith/service-kit';
import type { Asked } from '../domain/rounds/asked.ts';
import type { Reflection } from '../domain/rounds/reflection.ts';
import type { RoundResults } from '../domain/rounds/results.ts';
import type { Round } from '../domain/rounds/round.ts';
import type { Sheet } from '../domain/rounds/sheet.ts';

/** The circle's rounds: two a year. */
export const rounds = entity<Round, [string]>(
  (id) => key('ROUNDS', id),
  ({ id }) => [id],
);

/** The partition of what is known of a person beyond one round. */
export const personPk = (personId: PersonId) => `PERSON#${personId}`;

const roundPk = (roundId: string) => `ROUND#${roundId}`;

/** That someone is asked, and under which code; found by person, and by code in the index. */
export const askedPeople = entity<Asked, [string, PersonId]>(
  (roundId, personId) => key(roundPk(roundId), `ASKED#${personId}`),
  ({ roundId, personId }) => [roundId, personId],
  ({ roundId, code }) => ({ gsi1pk: `CODES#${roundId}`, gsi1sk: code }),
);

/** A filled-in form, by its code. Nothing in it says whose. */
export const sheets = entity<Sheet, [string, string]>(
  (roundId, code) => key(roundPk(roundId), `SHEET#${code}`),
  ({ roundId, code }) => [roundId, code],
);

/** When someone was last asked in a round (E7). */
export interface LastAsked {
  readonly personId: PersonId;
  readonly on: DateText;
}
export const lastAsked = entity<LastAsked, [PersonId]>(
  (personId) => key(personPk(personId), 'ASKED'),
  ({ personId }) => [personId],
);

/** Where a personal link leads: found by the hash of its secret. */
export interface RoundLink {
  readonly hash: string;
  readonly roundId: string;
  readonly personId: PersonId;
  readonly until: InstantText;
}
export const roundLinks = entity<RoundLink, [string]>(
  (hash) => key(`LINK#${hash}`, 'LINK'),
  ({ hash }) => [hash],
  ({ until }) => ({ expiresAt: epochSeconds(until) }),
);

/** What a round came to. */
export const roundResults = entity<RoundResults, [string]>(
  (roundId) => key('RESULTS', roundId),
  ({ roundId }) => [roundId],
);

/** A round as a team may see it. */
export const reflections = entity<Reflection, [string, string]>(
  (teamId, roundId) => key(`REFLECTIONS#${teamId}`, roundId),
  ({ teamId, roundId }) => [teamId, roundId],
);

/** The lists of rounds. */
export const roundLists = {
  rounds: (table: Table) => allOf<Round>(table, { pk: 'ROUNDS' }),
  results: (table: Table) => allOf<RoundResults>(table, { pk: 'RESULTS' }),
  reflectionsOf: (teamId: string) => ({ pk: `REFLECTIONS#${teamId}`, descending: true }),
  asked: (table: Table, roundId: string) =>
    table.all<Stored<Asked>>({ pk: roundPk(roundId), prefix: 'ASKED#' }),
  sheets: (table: Table, roundId: string) =>
    table.all<Stored<Sheet>>({ pk: roundPk(roundId), prefix: 'SHEET#' }),
};

/** Who is asked under a code; from the index, so a moment behind. */
export async function askedByCode(table: Table, roundId: string, code: string): Promise<Asked | undefined> {
  const [found] = await allOf<Asked>(table, { index: 'gsi1', pk: `CODES#${roundId}`, between: [code, code] });
  return found;
}
