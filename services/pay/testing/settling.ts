import type { ServiceBench, ServiceUnderTest } from '@kith/service-kit/testing';
import { as, CONFIRM, deliver, LOG, minutes, sharedVisit } from './two-circles.ts';

const MONTH = `
  neighbour month state net { pence } owed { pence } due { pence } charged { pence } paid { pence } commons { pence }
  lines(first: 100) { edges { node { visit { id } minutes owed { pence } workedOn hostCircle left } } }
  differences(first: 100) { edges { node {
    kind visit { id } minutesHere minutesThere owedHere { pence } owedThere { pence } leftHere leftThere
  } } }
  agreedAt payment { on reference amount { pence } }`;

export const DUE = '{ settlementsDue { neighbour month state net { pence } differences } }';

export interface Month {
  readonly state: string;
  readonly net: { readonly pence: number };
  readonly lines: { readonly edges: readonly { readonly node: Record<string, unknown> }[] };
  readonly differences: { readonly edges: readonly { readonly node: Record<string, unknown> }[] };
  readonly code?: unknown;
}

/** When November is over. */
export const DECEMBER = '2026-12-02T09:00:00Z';

export const coordinator = { circleHats: ['commons_coordinator'] };

/** What the coordinator of a circle sees and does of a month with a neighbour: the month, or the code of the refusal. */
export function settling(pay: ServiceUnderTest, neighbour: string, month = '2026-11') {
  const run = async (query: string, variables: object, asker: object): Promise<Month> => {
    const { data, errors } = await pay.ask<Record<string, Month>>('gwen', query, { ...variables }, asker);
    return {
      ...(Object.values(data ?? {})[0] as Month),
      ...(errors && { code: errors[0]?.extensions.code }),
    };
  };
  const mutation = (name: string, input: string) =>
    `mutation ($input: ${input}!) { ${name}(input: $input) { ${MONTH} } }`;
  return {
    see: (asker: object = coordinator) =>
      run(
        `query ($neighbour: ID!, $month: String!) { settlement(neighbour: $neighbour, month: $month) { ${MONTH} } }`,
        { neighbour, month },
        asker,
      ),
    propose: (asker: object = coordinator) =>
      run(mutation('proposeSettlement', 'ProposeSettlementInput'), { input: { neighbour, month } }, asker),
    leave: (visitId: string, asker: object = coordinator) =>
      run(
        mutation('leaveToNextMonth', 'LeaveToNextMonthInput'),
        { input: { neighbour, month, visitId } },
        asker,
      ),
    pay: (on: string, reference: string, asker: object = coordinator) =>
      run(mutation('settleMonth', 'SettleMonthInput'), { input: { neighbour, month, on, reference } }, asker),
  };
}

/** Two neighbours, Ines of Clapton who works in Homerton, and how things stand between them. */
export interface Neighbours {
  readonly home: ServiceUnderTest;
  readonly host: ServiceUnderTest;
}

/** Both circles hear what the other has sent so far, as often as it takes; what they cannot hear yet comes again. */
export async function post({ home, host }: Neighbours): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await deliver(home, host, 'homerton');
    await deliver(host, home, 'clapton');
  }
}

/**
 * Ines worked so many minutes next door, at £19.00; the owner has confirmed it there. Home hears when the post comes.
 * Home is Clapton and host Homerton unless said.
 */
export async function worked(
  { home, host }: Neighbours,
  contact = 240,
  day = '2026-11-21',
  [homeCircle, hostCircle] = ['clapton', 'homerton'],
): Promise<Shared> {
  const window = { from: `${day}T09:00:00Z`, to: `${day}T13:00:00Z` };
  const visit = sharedVisit({ window, homeCircle: homeCircle ?? '', hostCircle: hostCircle ?? '' });
  const { visitId } = visit.home;
  await home.hear('VisitBooked', visit.home);
  await host.hear('VisitBooked', visit.host);
  await home.ask('ines', LOG, { input: { visitId, time: minutes({ contact }) } });
  await deliver(home, host, hostCircle ?? '');
  await host.ask('hyacinth', CONFIRM, { input: { visitId } }, as('OWNER', visit.host.teamId));
  return { visitId, teamId: visit.host.teamId };
}

interface Shared {
  readonly visitId: string;
  readonly teamId: string;
}

/** Both say anew what a visit took. */
export async function corrected(
  { home, host }: Neighbours,
  { visitId, teamId }: Shared,
  contact: number,
): Promise<void> {
  const input = { visitId, time: minutes({ contact }), reason: 'SLIP' };
  await home.ask('ines', LOG, { input });
  await deliver(home, host, 'homerton');
  await host.ask('hyacinth', CONFIRM, { input }, as('OWNER', teamId));
}

/** Clapton, where Ines lives, and Homerton, where she also works. */
export async function neighboursOn(bench: ServiceBench) {
  const both = { home: await bench.fresh('clapton'), host: await bench.fresh('homerton') };
  const now = (instant: string) => {
    both.home.setNow(instant);
    both.host.setNow(instant);
  };
  const [clapton, homerton] = [settling(both.home, 'homerton'), settling(both.host, 'clapton')];
  return { ...both, both, now, clapton, homerton };
}

/** The items of a list. */
export const nodes = ({ edges }: Month['lines']) => edges.map(({ node }) => node);
