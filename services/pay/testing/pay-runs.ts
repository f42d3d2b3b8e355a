import type { ServiceUnderTest } from '@kith/service-kit/testing';
import { coordinator } from './terms.ts';
import { as, CONFIRM, LOG, minutes, ownVisit } from './two-circles.ts';

const RUN = `id from to state round workers blocked heldUp workedMinutes pay { pence } holidayPay { pence } total { pence }
  failures { edges { node { workerId from to test { hourly { pence } shortfall { pence }
    required { value table version from source } mends { how amount { pence } minutes rate { pence } } } } } }`;

const STATEMENT = `id runId isIssued issuedAt workerId from to period workedMinutes paidMinutes paidSharePercent
  contactSharePercent listed { pence } contribution { pence } payerContribution { pence } pay { pence }
  holidayPay { pence } mileage { pence } mileageUnpaid { pence } total { pence } trueHourlyRate { pence } takeHomeHourlyRate { pence } time { kind minutes }
  lines { entryId cause reverses way { toVisitId } mileage { pence } workedOn isLate workedMinutes paidMinutes pay { pence } }
  floors { from to tests { standing applies passes minutes hourly { pence } shortfall { pence }
    required { value table version from source } } }
  holiday { accruedMinutes rolledUp { pence } rolledUpPerHour { pence } rule { value version } } print json`;

interface Pence {
  readonly pence: number;
}

export interface RunShown {
  readonly id: string;
  readonly state: string;
  readonly round: number;
  readonly workers: number;
  readonly blocked: number;
  readonly heldUp: number;
  readonly workedMinutes: number;
  readonly total: Pence;
  readonly failures: { readonly edges: { readonly node: Record<string, unknown> }[] };
}

export interface StatementShown {
  readonly id: string;
  readonly isIssued: boolean;
  readonly workedMinutes: number;
  readonly pay: Pence;
  readonly total: Pence;
  readonly lines: {
    readonly entryId: string;
    readonly cause: string;
    readonly reverses: string | null;
    readonly workedOn: string;
    readonly isLate: boolean;
    readonly pay: Pence;
  }[];
  readonly floors: {
    readonly from: string;
    readonly to: string;
    readonly tests: Record<string, unknown>[];
  }[];
  readonly print: string;
  readonly json: string;
}

export const november = { from: '2026-11-01', to: '2026-11-30', period: 'MONTHLY' };

/** Asks one of the mutations on a run. */
export function onRun(
  pay: ServiceUnderTest,
  what: 'recheckPayRun' | 'issuePayRun' | 'cancelPayRun',
  runId: string,
  asker: object = coordinator,
) {
  const text = `mutation ($input: PayRunInput!) { run: ${what}(input: $input) { ${RUN} } }`;
  return pay.ask<{ run: RunShown }>('gwen', text, { input: { runId } }, asker);
}

/** Starts a run; its slices are not worked through yet. */
export function start(pay: ServiceUnderTest, input: Record<string, unknown>, asker: object = coordinator) {
  const text = `mutation ($input: StartPayRunInput!) { run: startPayRun(input: $input) { ${RUN} } }`;
  return pay.ask<{ run: RunShown }>('gwen', text, { input }, asker);
}

export function topUp(pay: ServiceUnderTest, runId: string, workerId: string) {
  const text = 'mutation ($input: TopUpToFloorInput!) { topUpToFloor(input: $input) { state } }';
  return pay.ask('gwen', text, { input: { runId, workerId } }, coordinator);
}

export async function payRun(pay: ServiceUnderTest, id: string): Promise<RunShown> {
  const text = `query ($id: ID!) { payRun(id: $id) { ${RUN} } }`;
  const { data } = await pay.ask<{ payRun: RunShown }>('gwen', text, { id }, coordinator);
  return data.payRun;
}

/** Works a run through, slice by slice, as its events come. */
export async function workThrough(pay: ServiceUnderTest, id: string): Promise<RunShown> {
  for (;;) {
    const run = await payRun(pay, id);
    if (run.state !== 'CHECKING' && run.state !== 'ISSUING') return run;
    const next = (await pay.sentOf('PayRunAdvanced')).findLast(({ runId }) => runId === id);
    if (!next) throw new Error('The run announced no slice.');
    await pay.hear('PayRunAdvanced', next);
  }
}

/** A run from its start to its first outcome. */
export async function checkedRun(pay: ServiceUnderTest, input: Record<string, unknown>): Promise<RunShown> {
  const { data, errors } = await start(pay, input);
  if (errors) throw new Error(errors[0]?.message);
  return workThrough(pay, data.run.id);
}

/** A run from its start until its statements stand. */
export async function issuedRun(pay: ServiceUnderTest, input: Record<string, unknown>): Promise<RunShown> {
  const { id } = await checkedRun(pay, input);
  const { errors } = await onRun(pay, 'issuePayRun', id);
  if (errors) throw new Error(String(errors[0]?.extensions.code));
  return workThrough(pay, id);
}

/** Statements as a worker sees them. */
export async function statementsOf(pay: ServiceUnderTest, person: string): Promise<StatementShown[]> {
  const text = `{ myStatements { edges { node { ${STATEMENT} } } } }`;
  const { data } = await pay.ask<{ myStatements: { edges: { node: StatementShown }[] } }>(person, text);
  return data.myStatements.edges.map(({ node }) => node);
}

export function statementById(pay: ServiceUnderTest, person: string, id: string, asker: object = {}) {
  const text = `query ($id: ID!) { statement(id: $id) { ${STATEMENT} } }`;
  return pay.ask<{ statement: StatementShown | null }>(person, text, { id }, asker);
}

/** How a visit went, apart from its time. */
interface Confirmed {
  readonly ratePence?: number;
  /** When it was logged and confirmed. */
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A visit of a worker on a day from 8 to 16, logged and confirmed as it was; confirmed `at` a later moment, if said. */
export async function worked(
  pay: ServiceUnderTest,
  workerId: string,
  on: string,
  time: Readonly<Record<string, number>>,
  { ratePence = 1_900, at, from = '08:00', to = '16:00' }: Confirmed = {},
): Promise<string> {
  const window = { from: `${on}T${from}:00Z`, to: `${on}T${to}:00Z` };
  const visit = ownVisit({ workerId, ratePence, window });
  const { visitId, teamId } = visit;
  pay.setNow(at ?? `${on}T18:00:00Z`);
  await pay.hear('VisitBooked', visit);
  const logged = await pay.ask(workerId, LOG, { input: { visitId, time: minutes(time) } });
  const confirmed = await pay.ask('bernice', CONFIRM, { input: { visitId } }, as('OWNER', teamId));
  const error = logged.errors?.[0] ?? confirmed.errors?.[0];
  if (error) throw new Error(String(error.extensions.code));
  return visitId;
}

/** What a worker's account stands at, in pence owed to them. */
export async function ledgerOf(pay: ServiceUnderTest, workerId: string): Promise<number> {
  const postings = (await pay.items()).filter(({ account }) => account === `worker:${workerId}`);
  return 0 - postings.reduce((sum, { pence }) => sum + Number(pence), 0);
}
