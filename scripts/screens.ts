// npm run screens: every page of the portal as a picture, on a telephone and on a wide screen, into docs/screens.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './lib/co-op.ts';
import { optionsOf } from './lib/options.ts';
import { startBrowser, visit } from './portal/browser.ts';
import { smallerPng } from './portal/smaller-png.ts';
import { type Player, setStage } from './portal/stage/stage.ts';
import { open, type Stop, tour } from './portal/tour.ts';

/** No picture is larger, so that all of them together stay small, in bytes. */
const LARGEST = 100_000;

const values = optionsOf({ only: { type: 'string', default: '' } });
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

/** Writes a picture of the page; says when it is larger than pictures here should be. */
async function keep(page: Page, name: string): Promise<void> {
  const picture = smallerPng(await page.screenshot({ fullPage: true, scale: 'css' }));
  writeFileSync(join(folder, `${name}.png`), picture);
  const much = picture.length > LARGEST ? ', which is much' : '';
  console.log(`docs/screens/${name}.png  ${Math.round(picture.length / 1000)} KB${much}`);
}
