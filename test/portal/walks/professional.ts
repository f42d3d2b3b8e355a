import { expect } from 'vitest';
import { signIn, visit } from '../../../scripts/portal/browser.ts';
import type { PortalCoOp } from '../../support/portal-co-op.ts';

/** A social worker sees what waits, asks first, and approves; the person supported answers and reads it (T16). */
export async function approveRequest(here: PortalCoOp): Promise<void> {
  const [nadias, dovids] = await Promise.all([here.visitor(375), here.visitor()]);
  const [nadia, dovid] = [nadias.page, dovids.page];

  await visit(nadia, '/clapton/people');
  await signIn(nadia, 'nadia');
  await nadia.getByRole('link', { name: 'Dovid Perlow: More hours' }).click();
  await nadia.getByText('Saturday mornings, since Rivka works then.').waitFor();
  await nadia.getByRole('button', { name: 'I have it' }).click();
  await nadia.getByText('They know that you have it.').waitFor();
  await nadia.getByText('Ask first').click();
  await nadia.getByLabel('What would you like to know?').fill('Who comes on Saturdays now?');
  await nadia.getByRole('button', { name: 'Ask', exact: true }).click();
  await nadia.getByText('Your question is sent.').waitFor();

  await visit(dovid, '/clapton');
  await signIn(dovid, 'dovid');
  await dovid.getByRole('link', { name: /^There is a question about a request/ }).click();
  await dovid.getByLabel('Your answer').fill('Nobody since June.');
  await dovid.getByRole('button', { name: 'Send the answer' }).click();
  await dovid.getByText('Your answer is sent.').waitFor();

  await nadia.reload();
  await nadia.getByText('Nobody since June.').waitFor();
  await nadia.getByRole('radio', { name: 'Approve', exact: true }).check();
  await nadia.getByLabel('Why?').fill('Saturdays are long alone.');
  await nadia.getByLabel('Where is the decision recorded?').fill('CASE-2026-114');
  await nadia.getByRole('button', { name: 'Send the decision' }).click();
  await nadia.getByText('The decision is sent.').waitFor();
  await visit(nadia, '/clapton/people');
  await nadia.getByText('No request waits for you.').waitFor();

  await dovid.reload();
  await dovid.getByText('Saturdays are long alone.').waitFor();
  expect([...nadias.complaints, ...dovids.complaints]).toEqual([]);
  await Promise.all([nadia.context().close(), dovid.context().close()]);
}
