import type { CircleSlug } from '@kith/kernel';
import { allOf, entity, key, type Table } from '@kith/service-kit';
import type { CounselCase } from '../domain/appeals/counsel.ts';
import type { LeagueConsent } from '../domain/board/league.ts';
import type { Edition, LibraryText } from '../domain/library/edition.ts';
import type { DoubleLink } from '../domain/links/link.ts';
import type { CircleTally, Vote } from '../domain/votes/vote.ts';

export const leagueConsents = entity<LeagueConsent, [CircleSlug]>(
  (circle) => key('LEAGUE', circle),
  ({ circle }) => [circle],
);

export const doubleLinks = entity<DoubleLink, [CircleSlug]>(
  (circle) => key('LINKS', circle),
  ({ circle }) => [circle],
);

/** Votes are listed by the day they open. */
export const votes = entity<Vote, [string]>(
  (id) => key(`VOTE#${id}`, 'VOTE'),
  ({ id }) => [id],
  ({ opensOn, id }) => ({ gsi1pk: VOTES, gsi1sk: `${opensOn}#${id}` }),
);

export const tallies = entity<CircleTally, [string, CircleSlug]>(
  (voteId, circle) => key(`VOTE#${voteId}`, `TALLY#${circle}`),
  ({ voteId, circle }) => [voteId, circle],
);

export const counselCases = entity<CounselCase, [string]>(
  (id) => key(COUNSEL, id),
  ({ id }) => [id],
);

export const editions = entity<Edition, [string]>(
  (id) => key(`EDITION#${id}`, 'EDITION'),
  ({ id }) => [id],
  ({ textId, number, id }) => ({
    gsi1pk: `TEXT#${textId}`,
    gsi1sk: `${String(number).padStart(5, '0')}#${id}`,
  }),
);

export const libraryTexts = entity<LibraryText, [string]>(
  (textId) => key(LIBRARY, textId),
  ({ textId }) => [textId],
);

/** The lists of these things. */
export const VOTES = 'VOTES';
export const COUNSEL = 'COUNSEL';
export const LIBRARY = 'LIBRARY';

/** What each circle says of league tables. */
export function allLeagueConsents(table: Table): Promise<LeagueConsent[]> {
  return allOf<LeagueConsent>(table, { pk: 'LEAGUE' });
}

/** How every circle that said so is linked. */
export function allLinks(table: Table): Promise<DoubleLink[]> {
  return allOf<DoubleLink>(table, { pk: 'LINKS' });
}

/** What circles' members said on a vote. */
export function talliesOf(table: Table, voteId: string): Promise<CircleTally[]> {
  return allOf<CircleTally>(table, { pk: `VOTE#${voteId}`, prefix: 'TALLY#' });
}
