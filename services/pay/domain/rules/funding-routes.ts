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
  /** What of it no source we found says in so many words. */
  readonly unconfirmed?: string;
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
    {
      from: '2026-04-01',
      routes: { DIRECT_PAYMENT: owner, COUNCIL_MANAGED: council, SELF_FUNDED: owner, NHS: nhs },
      source:
        'The same; and direct payments for continuing NHS healthcare too: Health and Social Care (Wales) Act 2025, section 24 (National Health Service (Wales) Act 2006, section 10B).',
      unconfirmed:
        'That health boards have begun to pay them: the Welsh Government announced April 2026; the regulations were not found.',
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
        NHS: nhs,
      },
      source:
        'Social Care (Self-directed Support) (Scotland) Act 2013, section 4: options 1 to 3; NHS continuing healthcare, CEL 6 (2008).',
    },
    {
      from: '2015-06-01',
      routes: {
        DIRECT_PAYMENT: owner,
        COUNCIL_MANAGED: council,
        INDIVIDUAL_SERVICE_FUND: fundHolder,
        SELF_FUNDED: owner,
        // Who had it before still has it; nobody new gets it outside a hospital.
        NHS: nhs,
      },
      source:
        'The same; Scottish Government, Hospital Based Complex Clinical Care, from 1 June 2015; Citizens Advice Scotland: who had NHS continuing healthcare before that day keeps it.',
    },
  ],
  'Northern Ireland': [
    {
      from: '2004-04-19',
      routes: { DIRECT_PAYMENT: owner, SELF_FUNDED: owner, NHS: nhs },
      source:
        'Carers and Direct Payments Act (Northern Ireland) 2002. Health and social care trusts arrange support there, councils do not.',
    },
    {
      from: '2015-06-01',
      routes: { DIRECT_PAYMENT: owner, INDIVIDUAL_SERVICE_FUND: fundHolder, SELF_FUNDED: owner, NHS: nhs },
      source:
        'The same; Health and Social Care Board, Self Directed Support, practitioner guide of November 2015: direct payment, managed budget (which a trust or another organisation holds), or support that the trust arranges.',
      unconfirmed: 'The day: it was launched in June 2015, and trusts took it up over the years after.',
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
