import { expect } from 'vitest';
import { signIn, visit } from '../../../scripts/portal/browser.ts';
import type { PortalCoOp } from '../../support/portal-co-op.ts';
import type { TeamOfTwo } from './team-of-two.ts';

/** A sealed selection from its opening to a hat that is held, with an objection on the way (T9, T10). */
export async function chooseForHat(here: PortalCoOp, { at }: TeamOfTwo): Promise<void> {
  const [dovids, rivkas] = await Promise.all([here.visitor(), here.visitor(375)]);
  const [dovid, rivka] = [dovids.page, rivkas.page];

  // Dovid opens it, and asks for nominations. He names Rivka.
  await visit(dovid, at('hats/rota'));
  await signIn(dovid, 'dovid');
  await dovid.getByRole('button', { name: 'Choose someone together' }).click();
  await dovid.getByRole('button', { name: 'Ask for nominations' }).click();
  await dovid.getByRole('radio', { name: 'Rivka Perlow' }).check();
  await dovid.getByLabel('Why?').fill('She knows everyone’s hours.');
  await dovid.getByRole('button', { name: 'Seal my answer' }).click();
  await dovid.getByText('Your answer is in').waitFor();

  // Rivka finds it among what waits for her: who has answered, and nothing of what was said, also not behind the page.
  const answers: string[] = [];
  rivka.on('response', async (response) => {
    if (response.url().endsWith('/graphql')) answers.push(await response.text().catch(() => ''));
  });
  await visit(rivka, at('hats?show=free'));
  await signIn(rivka, 'rivka');
  await visit(rivka, '/clapton');
  await rivka.getByRole('link', { name: /^Whom do you think fit/ }).click();
  await rivka.getByText('Sealed: nobody sees whom you name').waitFor();
  await rivka.getByText('Dovid Perlow', { exact: true }).first().waitFor();
  expect(answers.join()).toContain('Dovid Perlow');
  expect(answers.join()).not.toContain('She knows everyone');
  await rivka.getByRole('radio', { name: 'I pass' }).check();
  await rivka.getByRole('button', { name: 'Seal my answer' }).click();

  // With the last answer all are shown. Dovid proposes on the strength of the reasons.
  await rivka.getByText('She knows everyone’s hours.').waitFor();
  await dovid.reload();
  await dovid.getByRole('radio', { name: 'Rivka Perlow' }).check();
  await dovid.getByLabel('Because').fill('She knows everyone’s hours.');
  await dovid.getByRole('button', { name: 'Propose them' }).click();
  await dovid.getByRole('radio', { name: 'Yes, I have no objection' }).check();
  await dovid.getByRole('button', { name: 'Send my answer' }).click();
  await dovid.getByText('You have no objection').waitFor();

  // Rivka objects; without a reason she is taken back to what is missing.
  await rivka.reload();
  await rivka.getByRole('radio', { name: 'No, I object' }).check();
  await rivka.getByRole('button', { name: 'Send my answer' }).click();
  await rivka
    .getByRole('alert')
    .getByRole('link', { name: /^Write what would go wrong/ })
    .click();
  await rivka.getByLabel('What would go wrong').fill('I cannot do Sundays for half a year.');
  await rivka.getByRole('button', { name: 'Send my answer' }).click();
  await rivka.getByText('Rivka Perlow (you) objects').waitFor();

  // A shorter term meets it, and she says so herself.
  await dovid.reload();
  await dovid.getByRole('radio', { name: 'A shorter term' }).check();
  await dovid.getByLabel('New term').fill('8');
  await dovid.getByLabel('In words').fill('Eight weeks, then we look again.');
  await dovid.getByRole('button', { name: 'Do this' }).click();
  await dovid.getByText('26 weeks → 8 weeks').waitFor();
  await rivka.reload();
  await rivka.getByRole('button', { name: 'My objection is met' }).click();
  await rivka.getByText('Everyone can live with it.').waitFor();

  await dovid.reload();
  await dovid.getByLabel('How do you celebrate?').fill('Cake at four');
  await dovid.getByRole('button', { name: /^Conclude/ }).click();
  await dovid.getByText('Rivka Perlow holds the hat').waitFor();
  await visit(rivka, at('hats?show=held'));
  await rivka.getByText(/^Rivka Perlow \(you\), until /).waitFor();

  expect([...dovids.complaints, ...rivkas.complaints]).toEqual([]);
  await Promise.all([dovid.context().close(), rivka.context().close()]);
}
