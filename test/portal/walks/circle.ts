import { addDays, dateOf, mondayOf, newId } from '@kith/kernel';
import { expect } from 'vitest';
import { settled, signIn, visit } from '../../../scripts/portal/browser.ts';
import type { PortalCoOp } from '../../support/portal-co-op.ts';

const OFFER = 'mutation ($input: OfferPayTermsInput!) { offerPayTerms(input: $input) { id } }';
const ANSWER = 'mutation ($input: AnswerPayTermsInput!) { answerPayTerms(input: $input) { state } }';
const LOG = 'mutation ($input: LogTimeInput!) { logTime(input: $input) { id } }';
const APPROVE = 'mutation ($input: AnswerTimeInput!) { answerTime(input: $input) { state } }';

/** Omar worked a shift of 7 hours in the last week that is over, and somebody else approved it. */
async function omarWorked({ coOp }: PortalCoOp): Promise<void> {
  const { as } = coOp.circle('clapton');
  const now = new Date(Date.now() + coOp.cloud.clockShiftMs()).toISOString();
  const monday = addDays(mondayOf(dateOf(now)), -7);
  const on = addDays(monday, 1);
  const [termsId, timeId] = [newId('terms'), newId('time')];
  const terms = { id: termsId, workerId: 'clapton.omar', from: monday, basis: 'SHIFT', ratePence: 1_480 };
  await as('gwen', OFFER, { input: { ...terms, payPeriod: 'WEEKLY' } });
  await as('omar', ANSWER, { input: { termsId, accept: true } });
  const shift = { from: `${on}T08:00:00Z`, to: `${on}T15:00:00Z`, breakMinutes: 20 };
  await as('omar', LOG, { input: { id: timeId, on, shift } });
  await as('gwen', APPROVE, { input: { timeId, approve: true } });
}

/** Who keeps an eye on a circle looks at its gaps and at what it shares, starts a pay run, and sees it end. */
export async function coordinatorLooksAndPays(here: PortalCoOp): Promise<void> {
  await omarWorked(here);
  const { page, complaints } = await here.visitor();
  const home = async (link: string) => {
    await visit(page, '/clapton');
    await page.getByRole('link', { name: link }).click();
    await settled(page);
  };
  await visit(page, '/clapton');
  await signIn(page, 'gwen');

  await home('Hours nobody covers yet');
  await page.getByText(/of (its|their) own teams? only|No more are within their teams/).waitFor();
  await page.getByRole('link', { name: 'Next door, too' }).click();
  await page.waitForURL(/step=NEIGHBOURS/);

  await home('What we share with neighbours');
  await page.getByRole('link', { name: /Homerton/ }).click();
  await page.getByRole('heading', { name: /Homerton.*Sharing/ }).waitFor();
  await page.getByText('What messages may carry').waitFor();

  await home('Pay runs');
  await page.getByRole('button', { name: 'Start it' }).click();
  await page.getByText('Ready to issue').waitFor();
  await page.getByRole('row', { name: /£103\.60/ }).waitFor();
  await page.getByRole('button', { name: 'Issue the statements' }).click();
  await page.getByText('Issue statements over £103.60 to 1 worker?').waitFor();
  await page.getByRole('button', { name: 'Yes, issue them' }).click();
  await page.locator('h2 .tag', { hasText: /^Issued$/ }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'For payroll (CSV)' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  expect(complaints).toEqual([]);
  await page.context().close();
}
