import { readFileSync } from 'node:fs';
import { monthBefore, monthOf } from '@kith/kernel';
import { expect } from 'vitest';
import { coordinatorOf } from '../../../scripts/lib/first-people.ts';
import { settled, visit } from '../../../scripts/portal/browser.ts';
import { PLACES } from '../../../scripts/portal/cast.ts';
import type { PortalCoOp } from '../../support/portal-co-op.ts';

const PUBLISH = 'mutation ($input: PublishMonthInput!) { publishMonth(input: $input) { metric } }';
const SO_FAR = 'query ($month: String!) { publishedSoFar(month: $month) { slug } }';
const FREEZE = 'mutation ($input: FreezeSnapshotInput!) { freezeSnapshot(input: $input) { hash } }';

/** Both circles publish the last month that is over, and the national co-op freezes it. Answers which month. */
async function aMonthIsFrozen({ coOp }: PortalCoOp): Promise<string> {
  const now = new Date(Date.now() + coOp.cloud.clockShiftMs()).toISOString();
  const month = monthBefore(monthOf(now));
  for (const slug of PLACES)
    await coOp.circle(slug).as(coordinatorOf(slug).username, PUBLISH, { input: { month } });
  const national = coOp.circle('national');
  await expect
    .poll(
      async () => {
        const said = await national.as<{ publishedSoFar: unknown[] }>('ifeoma', SO_FAR, { month });
        return said.publishedSoFar.length;
      },
      { timeout: 120_000, interval: 500 },
    )
    .toBe(PLACES.length);
  await national.as('ifeoma', FREEZE, { input: { month } });
  return month;
}

/** Somebody whom nobody knows reads the fairness board, and takes its table along. */
export async function strangerReadsTheBoard(here: PortalCoOp): Promise<void> {
  const month = await aMonthIsFrozen(here);
  const { page, complaints } = await here.visitor(375);
  const tokens: string[] = [];
  page.on('request', (request) => tokens.push(request.headers().authorization ?? ''));
  await visit(page, '/');
  await page.getByRole('link', { name: 'What the circles publish' }).click();
  await settled(page);
  await page.getByRole('link', { name: 'Fairness board' }).click();
  await settled(page);
  await page.getByRole('img', { name: /as bars/ }).waitFor();
  await page.getByRole('row', { name: /Clapton/ }).waitFor();
  await page.getByText('does not mean none').waitFor();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download this board (CSV)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`kith-${month}-board.csv`);
  const table = readFileSync(await file.path(), 'utf8');
  expect(table).toContain(`${month},clapton,`);
  expect(table).toContain(`${month},homerton,`);
  expect(tokens.filter((token) => token !== '')).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
}
