import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressed, settled, signIn, type Visitor, visit } from '../../scripts/portal/browser.ts';
import { cast, teamPath } from '../../scripts/portal/cast.ts';
import { type PortalCoOp, startPortalCoOp } from '../support/portal-co-op.ts';
import { coordinatorLooksAndPays } from './walks/circle.ts';
import { connectorWalk } from './walks/connector.ts';
import { chooseForHat } from './walks/members.ts';
import { strangerReadsTheBoard } from './walks/national.ts';
import { approveRequest } from './walks/professional.ts';
import { teamOfTwo } from './walks/team-of-two.ts';

const DAY = 24 * 3600_000;
const LONG = { timeout: 240_000 };

let here: PortalCoOp;
let winifred: Visitor;
let ines: Visitor;

beforeAll(async () => {
  here = await startPortalCoOp();
  winifred = await here.visitor();
  ines = await here.visitor(375);
}, 400_000);
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

async function visitAs(page: Page, username: string, path: string): Promise<void> {
  await visit(page, path);
  await signIn(page, username);
}

describe('journeys through the portal, with circles that run from their infrastructure code', () => {
  it('a worker takes hours in the neighbouring circle, once the owner says yes too', LONG, async () => {
    // Winifred looks at hours nobody covers, and asks further: the circle, then the neighbours.
    const gaps = teamPath(cast.winifred, 'gaps');
    await visitAs(winifred.page, 'winifred', gaps);
    await untilShown(winifred.page, gaps, 'Your team was asked');
    const when = await winifred.page.locator('article').first().getByRole('heading').innerText();
    const card = winifred.page.locator('article', { hasText: when });
    for (const now of ['All workers of your circle see it', 'Workers of neighbouring circles see it too']) {
      await card.getByRole('button', { name: 'Ask further now' }).click();
      await card.getByText(now).waitFor();
    }

    // Ines finds them among the hours she could take, with what they pay and without the address, and says yes.
    await visitAs(ines.page, 'ines', '/clapton/work/hours');
    await untilShown(ines.page, '/clapton/work/hours?where=next-door', when);
    const offer = ines.page.locator('article', { hasText: when });
    await offer.getByText('£76.00 at £19.00 an hour').waitFor();
    expect(await offer.innerText()).not.toContain('Example Street');
    await offer.getByRole('link', { name: 'I would take them' }).click();
    await ines.page.getByRole('button', { name: 'Yes, I take them' }).click();
    await ines.page.getByText('They are reserved for you until the owner has answered').waitFor();

    // Winifred learns who would come, and says yes.
    await untilShown(winifred.page, teamPath(cast.winifred, 'answers'), /Ines Carvalho-Dunn .* would come/);
    await winifred.page.getByRole('button', { name: /^Yes, Ines Carvalho-Dunn/ }).click();
    await winifred.page.getByText('and now learns where').waitFor();

    // Now, and only now, Ines has the visit and the address.
    const week = dayIn(when);
    await untilShown(ines.page, `/clapton/work/week?of=${week}`, cast.winifred.team.address);
    await untilShown(winifred.page, `${teamPath(cast.winifred, 'week')}?of=${week}`, /Ines Carvalho-Dunn/);
  });

  it('by keyboard alone, an owner looks at the next week and a worker gives a visit up', LONG, async () => {
    const parveen = await here.visitor();
    await visitAs(parveen.page, 'parveen', '/clapton');
    await pressed(parveen.page, 'Who comes this week');
    await settled(parveen.page);
    await pressed(parveen.page, /The week after/);
    await parveen.page.getByText('Ines Carvalho-Dunn').first().waitFor();
    expect(parveen.complaints).toEqual([]);
    await parveen.page.context().close();

    const { page } = ines;
    await visit(page, '/clapton');
    await pressed(page, 'My week');
    await settled(page);
    await pressed(page, /The week after/);
    await page.getByRole('button', { name: 'I can’t make it' }).last().waitFor();
    const visits = await page.locator('article').count();
    await pressed(page, 'I can’t make it');
    await pressed(page, 'Yes, I can’t make it');
    await page.getByText('The team knows, and someone else is looked for.').waitFor();
    await expect.poll(() => page.locator('article').count(), { timeout: 60_000 }).toBe(visits - 1);
  });

  it(
    'a team of two chooses who holds a hat, sealed; a social worker asks, and approves a request',
    LONG,
    async () => {
      const team = await teamOfTwo(here);
      await chooseForHat(here, team);
      await approveRequest(here);
    },
  );

  it('a worker logs a visit in two taps without a connection, and it is sent once', LONG, async () => {
    // Ten days on, a week from today has visits that have begun, whatever day it is today.
    await here.coOp.cloud.advanceClock(10 * DAY);
    const week = new Date(Date.now() + 7 * DAY).toISOString().slice(0, 10);
    const later = await here.visitor(375);
    const { page } = later;
    await visitAs(page, 'ines', '/clapton/work/week');
    await untilShown(page, `/clapton/work/week?of=${week}`, 'Log this visit');
    const log = page.getByRole('link', { name: /^Log this visit/ }).first();
    const sent: string[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('"CONTACT"')) sent.push(body);
    });

    await page.context().setOffline(true);
    await log.click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Kept on this device').waitFor();
    await page.getByRole('link', { name: 'To my week' }).click();
    await page.getByText('Kept here, waits to be sent').waitFor();
    expect(sent).toHaveLength(0);

    await page.context().setOffline(false);
    await page.getByText('All you logged has been sent.').waitFor();
    await page.reload();
    await page
      .getByText(/^Logged: /)
      .first()
      .waitFor();
    expect(sent).toHaveLength(1);
    expect(later.complaints).toEqual([]);
  });

  it('a coordinator looks at gaps and at what is shared, and a pay run ends', LONG, () =>
    coordinatorLooksAndPays(here),
  );

  it('a stranger reads the fairness board without signing in, and takes its table along', LONG, () =>
    strangerReadsTheBoard(here),
  );

  it('a connector draws a map by keyboard, finds a place, and introduces once the owner says yes', LONG, () =>
    connectorWalk(here),
  );

  it('had no error of a script, and nothing that its own policy refused', () => {
    expect([...winifred.complaints, ...ines.complaints]).toEqual([]);
  });
});

/** The day that `Saturday 28 November, 9am to 1pm` falls on: it is ahead. */
function dayIn(when: string): string {
  const [, day = '', month = ''] = /(\d+) (\w+)/.exec(when) ?? [];
  const year = new Date().getFullYear();
  const found = [year, year + 1]
    .map((each) => new Date(`${day} ${month} ${each} 12:00 UTC`))
    .find((date) => date.getTime() > Date.now() - DAY);
  return found?.toISOString().slice(0, 10) ?? '';
}
