import type { EventData } from '@kith/contracts';
import { type InstantText, isBefore, type PersonId } from '@kith/kernel';

/** The two hats that link a circle to the others, by the names teams knows them under (N6). */
export const linkHats = { delegate: 'delegate', leader: 'leader' } as const;

/** One term of one of the two hats. */
interface Term {
  readonly hat: string;
  readonly personId: PersonId;
  readonly from: InstantText;
  readonly until: InstantText;
}

/** An end of a term that came before it was over. */
interface TermEnd {
  readonly hat: string;
  readonly personId: PersonId;
  readonly at: InstantText;
}

/** All terms of the two hats that were heard of, and what was said of them last. */
export interface LinkTerms {
  readonly terms: readonly Term[];
  readonly ends: readonly TermEnd[];
  readonly said?: Link;
}

/** What is said to the national co-op: never who. */
export type Link = EventData<'DoubleLinkChanged'>;

export const noTerms: LinkTerms = { terms: [], ends: [] };

/** How the circle is linked at a moment. Hats are held by consent; that two people hold them is what is looked at here. */
export function linkAt(known: LinkTerms, now: InstantText): Link {
  const [delegate, leader] = [liveTerm(known, linkHats.delegate, now), liveTerm(known, linkHats.leader, now)];
  return {
    delegateUntil: delegate?.until ?? null,
    leaderUntil: leader?.until ?? null,
    areTwo: delegate !== undefined && leader !== undefined && delegate.personId !== leader.personId,
  };
}

/** The term of a hat that runs longest. */
function liveTerm({ terms, ends }: LinkTerms, hat: string, now: InstantText): Term | undefined {
  return terms
    .filter((term) => term.hat === hat && isBefore(now, term.until))
    .filter((term) => !ends.some((end) => endsIt(end, term)))
    .toSorted((one, other) => (isBefore(one.until, other.until) ? 1 : -1))[0];
}

function endsIt(end: TermEnd, term: Term): boolean {
  return end.hat === term.hat && end.personId === term.personId && !isBefore(end.at, term.from);
}
