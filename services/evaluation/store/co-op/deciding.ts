import type { EditionWords } from '@kith/contracts';
import type { DateText, InstantText, PersonId } from '@kith/kernel';
import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { Appeal } from '../../domain/co-op/appeal.ts';
import type { LinkTerms } from '../../domain/co-op/link.ts';
import type { CircleVote } from '../../domain/co-op/vote.ts';

/** That someone voted. Never what. */
interface Voter {
  readonly voteId: string;
  readonly personId: PersonId;
  readonly on: DateText;
}

/** What the circle says of league tables. */
interface LeagueWord {
  readonly consents: boolean;
  readonly agreedIn?: string;
  readonly since: InstantText;
}

/** A text of the shared library as the circle took it: its own from then on, and it says where it came from. */
export interface LibraryCopy {
  readonly id: string;
  readonly editionId: string;
  readonly edition: EditionWords;
  readonly adoptedOn: DateText;
}

export const circleVotes = entity<CircleVote, [string]>(
  (id) => key('COOP_VOTES', id),
  ({ id }) => [id],
);

export const voters = entity<Voter, [string, PersonId]>(
  (voteId, personId) => key(`COOP_VOTE#${voteId}`, personId),
  ({ voteId, personId }) => [voteId, personId],
);

export const linkTerms = entity<LinkTerms, []>(
  () => key('COOP_LINK', 'LINK'),
  () => [],
);

export const leagueWords = entity<LeagueWord, []>(
  () => key('COOP_LEAGUE', 'LEAGUE'),
  () => [],
);

export const appeals = entity<Appeal, [string]>(
  (id) => key('COOP_APPEALS', id),
  ({ id }) => [id],
);

export const libraryCopies = entity<LibraryCopy, [string]>(
  (id) => key(COPIES, id),
  ({ id }) => [id],
);

/** The list of copies. */
export const COPIES = 'COOP_LIBRARY';

/** Votes held here: few, a handful a year. */
export function allCircleVotes(table: Table): Promise<CircleVote[]> {
  return allOf<CircleVote>(table, { pk: 'COOP_VOTES' });
}

/** Appeals of the circle: few. */
export function allAppeals(table: Table): Promise<Appeal[]> {
  return allOf<Appeal>(table, { pk: 'COOP_APPEALS' });
}
