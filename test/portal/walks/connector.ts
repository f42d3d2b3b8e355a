import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { teamIdOf } from '../../../scripts/lib/stable-id.ts';
import { pressed, settled, signIn, visit } from '../../../scripts/portal/browser.ts';
import { cast } from '../../../scripts/portal/cast.ts';
import type { PortalCoOp } from '../../support/portal-co-op.ts';

/**
 * Journey 5, once Imran is connector of Parveen's team: he draws her map by keyboard, finds a place, and they are
 * introduced after she has said yes herself.
 */
export async function connectorWalk(here: PortalCoOp): Promise<void> {
  const team = `/clapton/connect/team/${teamIdOf(cast.parveen.team)}`;
  const [imran, parveen] = [await here.visitor(), await here.visitor(375)];
  const { page } = imran;
  await visit(page, '/clapton/connect/teams');
  await signIn(page, 'imran');
  await untilShown(page, '/clapton/connect/teams', /Nobody has mapped yet/);

  await pressed(page, /^Open Parveen/);
  await settled(page);
  await pressed(page, 'People and places around');
  await settled(page);
  await pressed(page, 'Add the first');
  await settled(page);
  await focused(page, 'firstName');
  await page.keyboard.type('Ade');
  await pressed(page, 'Put it on the map');
  await page.getByRole('heading', { name: 'Ade, friend' }).waitFor();
  // In the picture, too: the tabulator key stops there, and Enter opens.
  await pressed(page, '1 Ade');
  await page.getByRole('link', { name: '1 Ade, friend. They are in touch' }).waitFor();
  await pressed(page, 'Take a step, or change it');
  await settled(page);
  await page.getByLabel('Good for both').check();
  await pressed(page, 'Save');
  await page.getByRole('link', { name: '1 Ade, friend. Good for both' }).waitFor();

  await visit(page, `/clapton/connect/places?team=${teamIdOf(cast.parveen.team)}`);
  await page.getByLabel('What to look for').fill('tea');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL(/words=tea/);
  await page.getByRole('link', { name: 'Think of Warm Welcome for them' }).click();
  await page.getByRole('button', { name: 'Write it down' }).click();
  const card = page.locator('article', { hasText: 'Warm Welcome' });
  await card.getByText('It could be').waitFor();
  expect(await card.getByRole('button', { name: 'They have met' }).count()).toBe(0);

  await visit(parveen.page, `${team}/introductions`);
  await signIn(parveen.page, 'parveen');
  await parveen.page.getByRole('button', { name: 'Yes, I would like that' }).click();
  await parveen.page.getByText('by their own hand').waitFor();

  await visit(page, `${team}/introductions`);
  await page.getByRole('button', { name: 'They have met' }).click();
  await card.getByText('They have met', { exact: true }).first().waitFor();
  await card.getByText(/^They have met: .* Imran Roe-Aslam$/).waitFor();
  expect([...imran.complaints, ...parveen.complaints]).toEqual([]);
  for (const each of [imran, parveen]) await each.page.context().close();
}

/** Loads a page again until it shows something: hats are granted by the clock, and told by messages. */
async function untilShown(page: Page, path: string, text: RegExp): Promise<void> {
  await expect
    .poll(
      async () => {
        await visit(page, path);
        return page.getByText(text).first().isVisible();
      },
      { timeout: 120_000, interval: 500 },
    )
    .toBe(true);
}

/** Goes to a field with the tabulator key. */
async function focused(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>('document.activeElement.id')) === id) return;
  }
  throw new Error(`The field ${id} is not reached by keyboard.`);
}
