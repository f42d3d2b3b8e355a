// npm run screens: every page of the portal as a picture, on a telephone and on a wide screen, into docs/screens.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { borrowCoOp } from './lib/borrow-co-op.ts';
import { ROOT } from './lib/co-op.ts';
import { homeAt } from './lib/home.ts';
import { openVisitor, settled, signIn, startBrowser, visit } from './portal/browser.ts';
import { setScene } from './portal/scene.ts';
import { ownersPages, type Stop, seekersPages, workersPages } from './portal/tour.ts';

/** No picture is larger, so that all of them together stay small, in bytes. */
const LARGEST = 100_000;

const { values } = parseArgs({ options: { home: { type: 'string' }, only: { type: 'string' } } });
const folder = join(ROOT, 'docs', 'screens');
mkdirSync(folder, { recursive: true });
const coOp = await borrowCoOp(homeAt(values.home), (line) => console.error(line));
const browser = await startBrowser();

try {
  const { portal, clockShiftMs } = await setScene(coOp.running);
  for (const width of [375, 1280]) {
    const draw = async (username: string, circle: string, stops: readonly Stop[]) => {
      const wanted = stops.filter(({ name }) => name.includes(values.only ?? ''));
      if (wanted.length === 0) return;
      const { page } = await openVisitor(browser, { portal, width, clockShiftMs });
      await visit(page, `/${circle}`);
      await signIn(page, username);
      for (const { name, path } of wanted) {
        await visit(page, path);
        await keep(page, `${name}-${width}`);
      }
      await page.context().close();
    };
    const { page } = await openVisitor(browser, { portal, width });
    await visit(page, '/');
    await keep(page, `start-${width}`);
    await visit(page, '/clapton');
    await keep(page, `sign-in-${width}`);
    await page.context().close();
    await draw('ines', 'clapton', workersPages);
    await draw('winifred', 'homerton', seekersPages);
    await draw('parveen', 'clapton', ownersPages);
  }
} finally {
  await browser.close();
  await coOp.giveBack();
}

/** Writes a picture of the page, as good as fits. */
async function keep(page: Page, name: string): Promise<void> {
  await settled(page);
  for (const quality of [70, 50, 35, 20]) {
    const picture = await page.screenshot({ type: 'jpeg', quality, fullPage: true });
    if (picture.length > LARGEST && quality > 20) continue;
    writeFileSync(join(folder, `${name}.jpg`), picture);
    console.log(`docs/screens/${name}.jpg  ${Math.round(picture.length / 1000)} KB`);
    return;
  }
}
