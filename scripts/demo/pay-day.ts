import { addDays, dateOf, formatPence, mondayOf } from '@kith/kernel';
import { stableId } from '../lib/stable-id.ts';
import type { Cast } from './cast.ts';
import type { Notebook } from './notebook.ts';
import { type Story, until } from './story.ts';

interface Terms {
  readonly id: string;
  readonly state: string;
  readonly basis: string;
}
interface Run {
  readonly state: string;
  readonly workers: number;
  readonly total: { readonly pence: number };
}
interface Issued {
  readonly runId: string;
  readonly pay: { readonly pence: number };
  readonly trueHourlyRate: { readonly pence: number } | null;
  readonly floors: readonly { readonly standing: string; readonly passes: boolean }[];
}

const OMAR = 'clapton.omar';
const TERMS = `{ payTermsOf(workerId: "${OMAR}") { id state basis } }`;
const OFFER = 'mutation ($input: OfferPayTermsInput!) { offerPayTerms(input: $input) { id } }';
const ANSWER = 'mutation ($input: AnswerPayTermsInput!) { answerPayTerms(input: $input) { state } }';
const LOG = 'mutation ($input: LogTimeInput!) { logTime(input: $input) { id state } }';
const APPROVE = 'mutation ($input: AnswerTimeInput!) { answerTime(input: $input) { state } }';
const START = 'mutation ($input: StartPayRunInput!) { startPayRun(input: $input) { id state } }';
const RUN = 'query ($id: ID!) { payRun(id: $id) { state workers total { pence } } }';
const ISSUE = 'mutation ($input: PayRunInput!) { issuePayRun(input: $input) { state } }';
const STATEMENTS = `{ myStatements { edges { node {
  runId pay { pence } trueHourlyRate { pence } floors { standing passes } } } } }`;

/** Someone employed works a shift, and is paid for it: golden scenario 3, from the shift to the statement (P3, P7). */
export async function payDay(cast: Cast, story: Story, notes: Notebook): Promise<void> {
  const { clapton } = cast;
  const { monday, shiftOn } = await notes.once('pay-day', async () => {
    const lastMonday = addDays(mondayOf(dateOf(new Date(await cast.now()).toISOString())), -7);
    return { monday: lastMonday, shiftOn: addDays(lastMonday, 1) };
  });
  const sunday = addDays(monday, 6);

  const termsNow = async () => (await clapton.as<{ payTermsOf: Terms[] }>('gwen', TERMS)).payTermsOf;
  if (!(await termsNow()).some(({ state }) => state === 'AGREED')) {
    const id = stableId('terms', 'omar', monday);
    const asked = {
      id,
      workerId: OMAR,
      from: monday,
      basis: 'SHIFT',
      ratePence: 1_480,
      payPeriod: 'WEEKLY',
    };
    await clapton.as('gwen', OFFER, { input: asked });
    await clapton.as('omar', ANSWER, { input: { termsId: id, accept: true } });
  }
  const [terms] = (await termsNow()).filter(({ state }) => state === 'AGREED');
  story.expect('Omar', 'is employed, by the shift, as he and the circle agreed', terms?.basis, 'SHIFT');

  const timeId = stableId('time', notes.telling, 'omar');
  const shift = { from: `${shiftOn}T08:00:00Z`, to: `${shiftOn}T15:00:00Z`, breakMinutes: 20 };
  await clapton.as('omar', LOG, { input: { id: timeId, on: shiftOn, shift } });
  const { answerTime } = await clapton.as<{ answerTime: { state: string } }>('gwen', APPROVE, {
    input: { timeId, approve: true },
  });
  story.expect('Gwen', 'approves his shift of 7 h: somebody else has to', answerTime.state, 'BOOKED');

  const runId = stableId('payrun', notes.telling);
  await clapton.as('gwen', START, { input: { id: runId, from: monday, to: sunday, period: 'WEEKLY' } });
  const runIn = (states: readonly string[]) =>
    until(`the pay run to be ${states.join(' or ')}`, async () => {
      const { payRun } = await clapton.as<{ payRun: Run }>('gwen', RUN, { id: runId });
      return states.includes(payRun.state) ? payRun : undefined;
    });
  const checked = await runIn(['READY', 'BLOCKED', 'ISSUED']);
  story.expect(
    'Gwen',
    `runs the pay of that week: nobody lies below the law, and it comes to ${formatPence(10_360)}`,
    [checked.state === 'BLOCKED', checked.workers, checked.total.pence],
    [false, 1, 10_360],
  );
  await clapton.as('gwen', ISSUE, { input: { runId } });
  await runIn(['ISSUED']);

  const { myStatements } = await clapton.as<{ myStatements: { edges: { node: Issued }[] } }>(
    'omar',
    STATEMENTS,
  );
  const mine = myStatements.edges.find(({ node }) => node.runId === runId)?.node;
  const law = mine?.floors.find(({ standing }) => standing === 'LAW');
  story.expect(
    'Omar',
    `reads his statement: ${formatPence(10_360)}, every hour of it worth ${formatPence(1_480)}, held against the law`,
    [mine?.pay.pence, mine?.trueHourlyRate?.pence, law?.passes],
    [10_360, 1_480, true],
  );
}
