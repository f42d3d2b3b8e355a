import { type DateText, type FieldProblem, type Id, ok, type Result, refusal, refused } from '@kith/kernel';
import { type FundingRoute, type Jurisdiction, routeRule } from '../rules/funding-routes.ts';
import type { Funding, TeamFunding } from './funding.ts';
import { payerKey, type Share, WHOLE } from './shares.ts';

/** What someone says of who pays for a team. */
export interface FundingSaid extends Omit<Funding, 'fundingId'> {
  /** Made by who says it, or absent. */
  readonly fundingId?: Id<'funding'>;
}

const called: Readonly<Record<FundingRoute, string>> = {
  DIRECT_PAYMENT: 'a direct payment',
  COUNCIL_MANAGED: 'a budget managed by the council',
  INDIVIDUAL_SERVICE_FUND: 'an individual service fund',
  SELF_FUNDED: 'one’s own money',
  NHS: 'the health service',
};

/**
 * Says who pays from a day on. It replaces what was said for that very day; what was said for later days stands. Said
 * again: the same. `makeId` gives an id to what has none.
 * Refusals: `FUNDING_NOT_WHOLE`, `FUNDING_IN_PAST`, `ROUTE_UNKNOWN`, `ID_TAKEN`, `BAD_INPUT`.
 */
export function withFunding(
  kept: TeamFunding,
  said: FundingSaid,
  { today, jurisdiction }: { readonly today: DateText; readonly jurisdiction: Jurisdiction },
  makeId: () => Id<'funding'>,
): Result<{ readonly kept: TeamFunding; readonly funding: Funding }> {
  const shares = said.shares.map((share) => named(share, jurisdiction));
  const same = kept.fundings.find((one) => one.from === said.from && saysThis(one, { ...said, shares }));
  if (same) return ok({ kept, funding: same });
  if (kept.fundings.some(({ fundingId }) => fundingId === said.fundingId))
    return refused(refusal('ID_TAKEN'));
  const problem = problemOf({ ...said, shares }, today, jurisdiction);
  if (problem) return refused(problem);
  const funding: Funding = { ...said, shares, fundingId: said.fundingId ?? makeId() };
  const fundings = [...kept.fundings.filter(({ from }) => from !== said.from), funding];
  return ok({ kept: { ...kept, fundings: fundings.sort((a, b) => (a.from < b.from ? -1 : 1)) }, funding });
}

function problemOf({ from, shares }: FundingSaid, today: DateText, { country }: Jurisdiction) {
  if (from < today) return refusal('FUNDING_IN_PAST');
  const unknown = shares.find(({ route }) => !routeRule(country, route, from));
  if (unknown) {
    return refusal('ROUTE_UNKNOWN', {
      what: `In ${country}, support is not paid for by ${called[unknown.route]}.`,
    });
  }
  const sum = shares.reduce((total, { basisPoints }) => total + basisPoints, 0);
  if (sum !== WHOLE) {
    return refusal('FUNDING_NOT_WHOLE', {
      what: `The parts come to ${sum / 100} % and not to 100 %.`,
    });
  }
  const fields = shares.flatMap((share, place) => fieldsOf(share, shares.slice(0, place), country, from));
  return fields.length > 0 ? refusal('BAD_INPUT', { fields }) : undefined;
}

function fieldsOf(
  share: Share,
  before: readonly Share[],
  country: Jurisdiction['country'],
  from: DateText,
): FieldProblem[] {
  const payer = routeRule(country, share.route, from)?.payer;
  const isTwice = before.some((other) => payerKey(other) === payerKey(share));
  const problems: [boolean, string, string][] = [
    [isTwice, 'shares', 'name each payer only once'],
    [payer === 'OWNER' && share.name !== undefined, 'payer', 'the owner pays: no name is kept'],
    [payer === 'FUND_HOLDER' && share.name === undefined, 'payer', 'say which organisation holds the fund'],
  ];
  return problems.flatMap(([isSo, field, problem]) => (isSo ? [{ field, problem }] : []));
}

/** A council and the health service are known by where the circle is, unless someone says which one. */
function named(share: Share, { country, authority }: Jurisdiction): Share {
  if (share.name !== undefined) return share;
  if (share.route === 'COUNCIL_MANAGED') return { ...share, name: `${authority} Council` };
  if (share.route !== 'NHS') return share;
  return { ...share, name: country === 'Northern Ireland' ? 'Health and social care trust' : 'NHS' };
}

function saysThis(one: Funding, said: FundingSaid): boolean {
  const words = ({ shares, weeklyPence }: FundingSaid) => [
    weeklyPence ?? null,
    shares.map((share) => [payerKey(share), share.basisPoints]),
  ];
  const isSameId = said.fundingId === undefined || said.fundingId === one.fundingId;
  return isSameId && JSON.stringify(words(one)) === JSON.stringify(words(said));
}
