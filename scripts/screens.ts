// npm run screens: every page of the portal as a picture, on a telephone and on a wide screen, into docs/screens.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { ROOT } from './lib/co-op.ts';
import { startBrowser, visit } from './portal/browser.ts';
import { type Player, setStage } from './portal/stage/stage.ts';
import { open, type Stop, tour } from './portal/tour.ts';

/** No picture is larger, so that all of them together stay small, in bytes. */
const LARGEST = 100_000;

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const folder = join(ROOT, 'docs', 'screens');
mkdirSync(folder, { recursive: true });
const browser = await startBrowser();
const stage = await setStage(browser);

try {
  for (const width of [375, 1280]) {
    await draw(undefined, width, open);
    for (const [player, stops] of Object.entries(tour)) await draw(player as Player, width, stops);
  }
} finally {
  await browser.close();
  await stage.stop();
}

async function draw(player: Player | undefined, width: number, stops: readonly Stop[]): Promise<void> {
  const { page } = await stage.open(player, { width });
  for (const { name, path } of stops.filter((stop) => stop.name.includes(values.only))) {
    await visit(page, path);
    await keep(page, `${name}-${width}`);
  }
  await page.context().close();
}

/** Writes a picture of the page, as good as fits. */
async function keep(page: Page, name: string): Promise<void> {
  for (const quality of [70, 50, 35, 20]) {
    const picture = await page.screenshot({ type: 'jpeg', quality, fullPage: true });
    if (picture.length > LARGEST && quality > 20) continue;
    writeFileSync(join(folder, `${name}.jpg`), picture);
    console.log(`docs/screens/${name}.jpg  ${Math.round(picture.length / 1000)} KB`);
    return;
  }
}
