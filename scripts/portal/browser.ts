import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chromium from '@sparticuz/chromium';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, chromium as engine, type Page } from 'playwright-core';

/** Starts Chromium as it comes from npm: with the web's own rules about who may ask whom, which its defaults switch off. */
export async function startBrowser(): Promise<Browser> {
  return engine.launch({
    executablePath: await chromium.executablePath(),
    args: [
      '--headless=shell',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--hide-scrollbars',
    ],
    headless: true,
    timeout: 120_000,
  });
}

/** A person at the portal, with a browser of their own. */
export interface Visitor {
  readonly page: Page;
  /** What the browser complained about: errors of scripts, and what the content policy refused. */
  readonly complaints: readonly string[];
}

/** How long anything may take on a machine that is busy with other tests, in milliseconds. */
const PATIENCE = 90_000;

/** How somebody looks at the portal. */
export interface VisitorOptions {
  readonly portal: string;
  /** Of the window, in pixels. */
  readonly width?: number;
  /** How far the circles' clock is ahead. */
  readonly clockShiftMs?: number;
  /** When it is, for pictures that look the same on any day. */
  readonly now?: string;
}

/** Opens a browser for someone, at a width, and with the clock of the circles. */
export async function openVisitor(
  browser: Browser,
  { portal, width = 1280, clockShiftMs = 0, now }: VisitorOptions,
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: portal,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width, height: width < 600 ? 812 : 900 },
    reducedMotion: 'reduce',
    // Where answers are played, nothing may stand between the page and them.
    serviceWorkers: now ? 'block' : 'allow',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  if (clockShiftMs > 0) await page.clock.install({ time: Date.now() + clockShiftMs });
  if (now) await page.clock.setFixedTime(now);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refused or failed request is the page's to handle, and is said to its reader.
    if (
      message.type() === 'error' &&
      !/Failed to load resource|ERR_INTERNET_DISCONNECTED/.test(message.text())
    ) {
      complaints.push(message.text());
    }
  });
  return { page, complaints };
}

/** Signs in as one of a circle's people, from whichever of its pages is open. */
export async function signIn(page: Page, username: string): Promise<void> {
  const back = page.url();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator(`button[name="person"][value="${username}"]`).click();
  await page.waitForURL(back);
  await settled(page);
}

/** Waits until a page shows what it is about: nothing is being fetched any more. */
export async function settled(page: Page): Promise<void> {
  // The page that is sent has a title, too; only one that was drawn can take the focus.
  await page.locator('main h1[tabindex]').first().waitFor();
  await page.locator('.loading').waitFor({ state: 'detached' });
}

/** Opens an address of the portal, and waits until it is all there. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Goes to something with the tabulator key, by the words on it, and presses Enter there. */
export async function pressed(page: Page, words: string | RegExp): Promise<void> {
  const fits = (text: string) => (typeof words === 'string' ? text === words : words.test(text));
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>('document.activeElement.textContent.trim()');
    if (fits(focused)) return page.keyboard.press('Enter');
  }
  throw new Error(`${words} is not reached by keyboard.`);
}

/** WCAG 2.2 AA and good practice, and AAA for contrast. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What an accessibility checker finds wrong with the page as it is: rules of WCAG 2.2 up to AAA contrast, one line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(RULES)})`);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
