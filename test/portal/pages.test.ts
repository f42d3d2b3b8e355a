import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import operations from '../../schema/operations.json' with { type: 'json' };
import {
  pressed,
  settled,
  startBrowser,
  type Visitor,
  violations,
  visit,
} from '../../scripts/portal/browser.ts';
import { type Player, type Stage, setStage } from '../../scripts/portal/stage/stage.ts';
import { open, tour } from '../../scripts/portal/tour.ts';

const LONG = { timeout: 400_000 };
const players = Object.keys(tour) as Player[];

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await startBrowser();
  stage = await setStage(browser);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
}, 60_000);

/** Opens a page for a while; in the end its scripts had no error, and its own policy nothing to refuse. */
async function withPage(
  player: Player | undefined,
  options: Parameters<Stage['open']>[1],
  look: (page: Visitor['page']) => Promise<void>,
): Promise<void> {
  const { page, complaints } = await stage.open(player, options);
  await look(page);
  expect(complaints).toEqual([]);
  await page.context().close();
}

/** What can be wrong with a page at a glance: rules of accessibility, and a page wider than its window. */
async function faults(page: Visitor['page']): Promise<string[]> {
  const { width = 0 } = page.viewportSize() ?? {};
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
  return [...(await violations(page)), ...(wide > width ? [`${wide} pixels wide in ${width}`] : [])];
}

describe('every page of the portal', () => {
  it.each(players)(
    'has nothing for an accessibility checker to find, on a small telephone and on a wide screen in the dark: %s',
    LONG,
    async (player) => {
      await withPage(player, { width: 320 }, async (page) => {
        for (const { name, path } of tour[player]) {
          await page.setViewportSize({ width: 320, height: 640 });
          await page.emulateMedia({ colorScheme: 'light' });
          await visit(page, path);
          expect(await faults(page), name).toEqual([]);
          await page.setViewportSize({ width: 1280, height: 900 });
          await page.emulateMedia({ colorScheme: 'dark' });
          expect(await faults(page), `${name}, in the dark`).toEqual([]);
        }
      });
    },
  );

  it('nor before anyone has signed in, nor where there is nothing', LONG, async () => {
    await withPage(undefined, { width: 320 }, async (page) => {
      for (const { path } of [...open, { path: '/nowhere/at/all' }]) {
        await visit(page, path);
        expect(await faults(page), path).toEqual([]);
      }
    });
    await withPage(undefined, {}, async (page) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const { path } of open) {
        await visit(page, path);
        expect(await faults(page), path).toEqual([]);
      }
    });
    await withPage(undefined, { width: 375, answers: { published: 'down' } }, async (page) => {
      for (const { path } of open.filter((stop) => stop.name.startsWith('national'))) {
        await visit(page, path);
        await page.getByText('You are not connected.').first().waitFor();
      }
    });
  });

  it('nor in Welsh or easy English', LONG, async () => {
    await withPage('ines', { width: 375 }, async (page) => {
      await visit(page, '/clapton/work/week');
      for (const [language, title] of [
        ['Cymraeg', 'Fy wythnos'],
        ['Easy read', 'My week'],
      ] as const) {
        await page.getByRole('button', { name: language }).click();
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        expect(await faults(page), language).toEqual([]);
      }
    });
  });

  it.each(players)('says so when there is no connection: %s', LONG, async (player) => {
    const stops = tour[player].slice(1).filter(({ asksNothing }) => !asksNothing);
    const all = (answer: 'down' | object) =>
      Object.fromEntries(Object.keys(operations).map((name) => [name, answer]));
    await withPage(player, { width: 375, answers: all('down') }, async (page) => {
      for (const { name, path } of stops) {
        await visit(page, path);
        await page.getByText('You are not connected.').first().waitFor();
        if (path === stops[0]?.path) expect(await faults(page), name).toEqual([]);
      }
    });
  });

  it('says so when there is nothing to show', LONG, async () => {
    const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const answers = {
      MyClaims: { myClaims: none },
      HoursICouldTake: { openHours: none },
      MyWorkingTime: { myWork: null },
    };
    await withPage('ines', { width: 375, answers }, async (page) => {
      for (const [path, words] of [
        ['claims', 'You have not said yes to any hours yet.'],
        ['hours', 'Nothing fits what you chose just now.'],
        ['working-time', 'You do not work in this circle yet.'],
      ] as const) {
        await visit(page, `/clapton/work/${path}`);
        await page.getByText(words).first().waitFor();
        expect(await faults(page), path).toEqual([]);
      }
    });
  });

  it('says so when a team has nothing yet, and when nothing waits for a social worker', LONG, async () => {
    const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const team = { id: 'team_1', name: 'A team', myMembership: null };
    const answers = {
      TeamHats: { team: { ...team, hatLoad: null, hats: none, pastSelections: none } },
      TeamDecisions: { team: { ...team, domain: null, proposals: none, pastProposals: none } },
      TeamMeetings: { team: { ...team, nextMeeting: null, meetings: none } },
      TeamActions: { team: { ...team, members: none, actions: none } },
      MyInvitations: { me: { id: 'clapton.abena', name: 'Abena' }, myInvitations: none },
      // What is no team of theirs, and what was never there, are answered alike.
      TeamMembers: { team: null },
      Selection: { selection: null },
    };
    await withPage('abena', { width: 375, answers }, async (page) => {
      for (const [path, words] of [
        ['hats', 'There are no hats of this kind.'],
        ['hats?show=past', 'Nobody has been chosen here yet.'],
        ['decisions', 'Nothing is proposed just now.'],
        ['meetings', 'There has been no meeting yet.'],
        ['actions', 'Nothing is agreed to be done.'],
        ['members', 'This is for members of the team.'],
        ['selections/selection_1', 'This is for members of the team.'],
      ] as const) {
        await visit(page, `/clapton/our-team/team_1/${path}`);
        await page.getByText(words).first().waitFor();
        expect(await faults(page), path).toEqual([]);
      }
      await visit(page, '/clapton/our-team/invitations');
      await page.getByText('Nobody waits for your answer to an invitation.').waitFor();
    });
    const nobody = { MyPeople: { me: null, myTeams: none }, MyPeoplesReviews: { myTeams: none } };
    await withPage('nadia', { width: 375, answers: nobody }, async (page) => {
      await visit(page, '/clapton/people');
      await page.getByText('You are not in anyone’s team yet.').waitFor();
      await visit(page, '/clapton/people/reviews');
      await page.getByText('No review is known to come.').waitFor();
      expect(await faults(page)).toEqual([]);
    });
  });

  it(
    'takes a form back to what is missing in it, and asks in words before a membership ends',
    LONG,
    async () => {
      await withPage('abena', { width: 375 }, async (page) => {
        await visit(page, tour.abena.find(({ name }) => name === 'members-invite')?.path ?? '');
        await page.getByRole('radio', { name: 'Professional' }).check();
        await page.getByRole('button', { name: 'Invite them' }).click();
        await page
          .getByRole('alert')
          .getByRole('link', { name: 'Choose at least one thing they may see' })
          .click();
        expect(await page.evaluate('document.activeElement.type')).toBe('checkbox');
        expect(await faults(page)).toEqual([]);
        await visit(page, tour.abena.find(({ name }) => name === 'members-members')?.path ?? '');
        await page.getByRole('button', { name: 'End the membership' }).first().click();
        await page.getByText(/^End the membership of Ravi/).waitFor();
        expect(await faults(page)).toEqual([]);
      });
    },
  );

  it(
    'asks in words before something is given up, and takes a figure that is none back to who wrote it',
    LONG,
    async () => {
      await withPage('ines', { width: 375 }, async (page) => {
        await visit(page, '/clapton/work/week');
        await page.getByRole('button', { name: 'I can’t make it' }).first().click();
        await page.getByText('Give this visit up?').waitFor();
        expect(await faults(page)).toEqual([]);
        await visit(page, tour.ines.find(({ name }) => name === 'worker-log')?.path ?? '');
        await page.getByLabel('Minutes with them').fill('two hours');
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText('Write whole minutes from 1 to 1,440, like 120').waitFor();
        expect(await faults(page)).toEqual([]);
      });
    },
  );

  it('can be walked by keyboard alone, and each new page begins at its title', LONG, async () => {
    await withPage('winifred', {}, async (page) => {
      await visit(page, '/homerton');
      await pressed(page, 'Say yes or no to a worker');
      await settled(page);
      expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
      await pressed(page, 'No, not this time');
      await pressed(page, 'Go back, change nothing');
      await pressed(page, /^Yes, Ines/);
      await page.getByRole('alert').waitFor();
    });
  });

  it('says what it is before anything is fetched, and has nothing inline', async () => {
    const html = await (await fetch(stage.url)).text();
    expect(html).toContain('who comes this week');
    expect(html).not.toMatch(/<script>|<style|style=| on\w+=/);
  });
});
