import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled, signIn, type Visitor, violations, visit } from '../../scripts/portal/browser.ts';
import { cast, teamPath } from '../../scripts/portal/cast.ts';
import { ownersPages, seekersPages, workersPages } from '../../scripts/portal/tour.ts';
import { type PortalCoOp, startPortalCoOp } from '../support/portal-co-op.ts';

const DAY = 24 * 3600_000;
const LONG = { timeout: 180_000 };

let here: PortalCoOp;
let winifred: Visitor;
let ines: Visitor;

beforeAll(async () => {
  here = await startPortalCoOp();
  winifred = await here.visitor();
  ines = await here.visitor(375);
}, 300_000);
afterAll(() => here?.stop(), 60_000);

/** Loads a page again until it shows something: what one circle says reaches the other by messages. */
async function untilShown(page: Page, path: string, text: string | RegExp): Promise<void> {
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

/** Every page, as the accessibility checker sees it: nothing to find. */
async function checkAll(page: Page, paths: readonly { readonly path: string }[]): Promise<void> {
  for (const { path } of paths) {
    await visit(page, path);
    expect(await violations(page), path).toEqual([]);
  }
}

describe('the portal, for those who are supported and those who work', () => {
  it('says what it is before it has fetched anything', LONG, async () => {
    const html = await (await fetch(here.portal)).text();
    expect(html).toContain('who comes this week');
    expect(html).not.toMatch(/<script>|style=/);
  });

  it('lets a worker take hours in the neighbouring circle, once the owner says yes too', LONG, async () => {
    // Winifred looks at hours nobody covers, and asks further: the circle, then the neighbours.
    const gaps = teamPath(cast.winifred, 'gaps');
    await untilSignedIn(winifred.page, gaps, 'winifred');
    await untilShown(winifred.page, gaps, 'Your team was asked');
    const first = winifred.page.locator('article').first();
    const when = await first.getByRole('heading').innerText();
    for (const now of ['All workers of your circle see it', 'Workers of neighbouring circles see it too']) {
      const card = winifred.page.locator('article', { hasText: when });
      await card.getByRole('button', { name: 'Ask further now' }).click();
      await card.getByText(now).waitFor();
    }
    expect(await violations(winifred.page)).toEqual([]);

    // Ines finds them among the hours she could take, with what they pay, and says yes.
    await untilSignedIn(ines.page, '/clapton/work/hours', 'ines');
    await untilShown(ines.page, '/clapton/work/hours?where=next-door', when);
    const offer = ines.page.locator('article', { hasText: when });
    await offer.getByText(/£\d+\.\d\d at £19\.00 an hour/).waitFor();
    expect(await offer.innerText()).not.toContain('Example Street');
    expect(await violations(ines.page)).toEqual([]);
    await offer.getByRole('link', { name: 'I would take them' }).click();
    await settled(ines.page);
    expect(await violations(ines.page)).toEqual([]);
    await ines.page.getByRole('button', { name: 'Yes, I take them' }).click();
    await ines.page.getByText('They are reserved for you until the owner has answered').waitFor();

    // Winifred learns who would come, and says yes.
    const answers = teamPath(cast.winifred, 'answers');
    await untilShown(winifred.page, answers, 'Ines Carvalho-Dunn from Demo Clapton would come');
    expect(await violations(winifred.page)).toEqual([]);
    await winifred.page.getByRole('button', { name: /^Yes, Ines Carvalho-Dunn/ }).click();
    await winifred.page.getByText('and now learns where').waitFor();

    // Now, and only now, Ines has the visit and the address.
    const week = weekOf(when);
    await untilShown(ines.page, `/clapton/work/week?of=${week}`, '2 Example Street');
    await untilShown(winifred.page, `${teamPath(cast.winifred, 'week')}?of=${week}`, /Ines Carvalho-Dunn/);
  });

  it(
    'has nothing for an accessibility checker to find, on a telephone and on a wide screen',
    LONG,
    async () => {
      await checkAll(ines.page, workersPages);
      await checkAll(winifred.page, seekersPages);
      const parveen = await here.visitor();
      await untilSignedIn(parveen.page, '/clapton', 'parveen');
      await checkAll(parveen.page, ownersPages);
      await parveen.page.emulateMedia({ colorScheme: 'dark' });
      await checkAll(parveen.page, ownersPages.slice(0, 6));
      for (const language of ['Cymraeg', 'Easy read']) {
        await parveen.page.getByRole('button', { name: language }).click();
        expect(await violations(parveen.page)).toEqual([]);
      }
      expect(parveen.complaints).toEqual([]);
      await parveen.page.context().close();
    },
  );

  it('shows on each page what went wrong, and what to do', LONG, async () => {
    const { page } = ines;
    const path = '/clapton/work/working-time';
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(path);
    await page.getByText('You are not connected.').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.route('**/graphql', (route) =>
      route.fulfill({
        json: {
          errors: [{ message: 'Matching cannot be reached.', extensions: { code: 'X', fix: 'Try again.' } }],
        },
      }),
    );
    await page.goto('/clapton/work/claims');
    await page.getByText('Matching cannot be reached. Try again.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Demo Homerton').waitFor();
    await visit(page, '/clapton/nothing-here');
    expect(await violations(page)).toEqual([]);
  });

  it('is never wider than a screen of 320 pixels', LONG, async () => {
    const { page } = ines;
    await page.setViewportSize({ width: 320, height: 640 });
    for (const { path } of workersPages) {
      await visit(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
    await page.setViewportSize({ width: 375, height: 812 });
  });

  it('can be used by keyboard alone: an owner looks at a week, a worker gives a visit up', LONG, async () => {
    const parveen = await here.visitor();
    await untilSignedIn(parveen.page, '/clapton', 'parveen');
    await press(parveen.page, 'Who comes this week');
    await settled(parveen.page);
    await focusIsOnTitle(parveen.page);
    await press(parveen.page, /The week after/);
    await parveen.page.getByText('Ines Carvalho-Dunn').first().waitFor();
    await press(parveen.page, 'Calendar');
    await parveen.page.locator('.calendar').waitFor();
    expect(parveen.complaints).toEqual([]);
    await parveen.page.context().close();

    const { page } = ines;
    await visit(page, '/clapton');
    await press(page, 'My week');
    await settled(page);
    await press(page, /The week after/);
    await page.getByRole('button', { name: 'I can’t make it' }).last().waitFor();
    const visits = await page.locator('article').count();
    await press(page, 'I can’t make it');
    await press(page, 'Yes, I can’t make it');
    await page.getByText('The team knows, and someone else is looked for.').waitFor();
    await expect.poll(() => page.locator('article').count(), { timeout: 60_000 }).toBe(visits - 1);
  });

  it('logs a visit in two taps without a connection, and sends it once', LONG, async () => {
    await here.coOp.cloud.advanceClock(8 * DAY);
    const later = await here.visitor(375);
    const { page } = later;
    await untilSignedIn(page, '/clapton/work/week', 'ines');
    await page.getByRole('link', { name: 'The week before' }).click();
    const log = page.getByRole('link', { name: /^Log this visit/ }).first();
    await log.waitFor();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (/"CONTACT"/.test(request.postData() ?? '')) sent.push(request.postData() ?? '');
    });

    await page.context().setOffline(true);
    await log.click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Kept on this device').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'To my week' }).click();
    await page.getByText('Kept here, waits to be sent').waitFor();
    expect(await violations(page)).toEqual([]);

    await page.context().setOffline(false);
    await page.getByText('All you logged has been sent.').waitFor();
    await page.reload();
    await settled(page);
    await page
      .getByText(/Logged: /)
      .first()
      .waitFor();
    expect(sent).toHaveLength(1);
    expect(later.complaints).toEqual([]);
  });

  it('had no error of a script, and nothing that its own policy refused', () => {
    expect([...winifred.complaints, ...ines.complaints]).toEqual([]);
  });
});

async function untilSignedIn(page: Page, path: string, username: string): Promise<void> {
  await visit(page, path);
  await signIn(page, username);
}

/** Goes to something with the tabulator key, and presses Enter there. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    if (fits(await focused(page))) return page.keyboard.press('Enter');
  }
  throw new Error(`${name} is not reached by keyboard.`);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

async function focusIsOnTitle(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
}

/** The day `Saturday 28 November, 9am to 1pm` falls on, this year or the next. */
function weekOf(when: string): string {
  const [, day = '', month = ''] = /(\d+) (\w+)/.exec(when) ?? [];
  const now = new Date();
  const found = [now.getFullYear(), now.getFullYear() + 1]
    .map((year) => new Date(`${day} ${month} ${year} 12:00 UTC`))
    .find((date) => date.getTime() > now.getTime() - DAY);
  return found?.toISOString().slice(0, 10) ?? '';
}
