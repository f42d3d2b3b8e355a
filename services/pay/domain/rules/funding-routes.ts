import type { OwnFacts } from '@kith/contracts';
import type { DateText } from '@kith/kernel';
import { type Dated, inForce } from './in-force.ts';

/** How money for someone's support comes about (P13). */
export const fundingRoutes = [
  'DIRECT_PAYMENT',
  'COUNCIL_MANAGED',
  'INDIVIDUAL_SERVICE_FUND',
  'SELF_FUNDED',
  'NHS',
] as const;
export type FundingRoute = (typeof fundingRoutes)[number];

/** Whose invoice it is. */
export type PayerKind = 'OWNER' | 'COUNCIL' | 'FUND_HOLDER' | 'NHS';

/** Where a circle is, and with that the law its teams are under. */
export type Jurisdiction = OwnFacts['jurisdiction'];

interface RouteRule {
  readonly payer: PayerKind;
  /** Whether an invoice may be paid by card: a public body pays against its reference, and is asked for no card. */
  readonly byCard: boolean;
}

interface RoutesRule extends Dated {
  readonly routes: Partial<Record<FundingRoute, RouteRule>>;
}

const owner: RouteRule = { payer: 'OWNER', byCard: true };
const council: RouteRule = { payer: 'COUNCIL', byCard: false };
const fundHolder: RouteRule = { payer: 'FUND_HOLDER', byCard: false };
const nhs: RouteRule = { payer: 'NHS', byCard: false };

const rules: Readonly<Record<Jurisdiction['country'], readonly [RoutesRule, ...RoutesRule[]]>> = {
  England: [
    {
      from: '2015-04-01',
      routes: {
        DIRECT_PAYMENT: owner,
        COUNCIL_MANAGED: council,
        INDIVIDUAL_SERVICE_FUND: fundHolder,
        SELF_FUNDED: owner,
        NHS: nhs,
      },
      source:
        'Care Act 2014, sections 26 and 31, and its statutory guidance, 11.30 (individual service funds); NHS continuing healthcare under the National Health Service Act 2006.',
    },
  ],
  Wales: [
    {
      from: '2016-04-06',
      routes: { DIRECT_PAYMENT: owner, COUNCIL_MANAGED: council, SELF_FUNDED: owner, NHS: nhs },
      source:
        'Social Services and Well-being (Wales) Act 2014, sections 50 to 53: direct payments; it knows no individual service fund.',
    },
  ],
  Scotland: [
    {
      from: '2014-04-01',
      routes: {
        DIRECT_PAYMENT: owner,
        COUNCIL_MANAGED: council,
        INDIVIDUAL_SERVICE_FUND: fundHolder,
        SELF_FUNDED: owner,
      },
      source:
        'Social Care (Self-directed Support) (Scotland) Act 2013, section 4: options 1 to 3. Complex care of the health service is given in hospital only.',
    },
  ],
  'Northern Ireland': [
    {
      from: '2004-04-19',
      routes: { DIRECT_PAYMENT: owner, SELF_FUNDED: owner, NHS: nhs },
      source:
        'Carers and Direct Payments Act (Northern Ireland) 2002. Health and social care trusts arrange support there, councils do not.',
    },
  ],
};

/** What holds for a way of paying in a country on a day; nothing where it does not exist. */
export function routeRule(
  country: Jurisdiction['country'],
  route: FundingRoute,
  on: DateText,
): RouteRule | undefined {
  return inForce(rules[country], on).routes[route];
}
