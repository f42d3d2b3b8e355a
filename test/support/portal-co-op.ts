import { loadRegistry } from '@kith/infra/registry';
import { dateOf } from '@kith/kernel';
import type { Browser } from 'playwright-core';
import { ROOT } from '../../scripts/lib/co-op.ts';
import { openVisitor, startBrowser, type Visitor } from '../../scripts/portal/browser.ts';
import { enterCast, PLACES } from '../../scripts/portal/cast.ts';
import { buildWhenStale, startPortal } from '../../scripts/portal/server.ts';
import { startTestCoOp, type TestCoOp } from './test-co-op.ts';

const NATIONAL = 'national';

/** A co-op with its portal, the people of the walk, and a browser. */
export interface PortalCoOp {
  readonly coOp: TestCoOp;
  readonly portal: string;
  /** Opens a browser of their own for someone. */
  visitor(width?: number): Promise<Visitor>;
  stop(): Promise<void>;
}

/** Starts two circles from their infrastructure code, with a portal and its people. */
export async function startPortalCoOp(): Promise<PortalCoOp> {
  const coOp = await startTestCoOp(PLACES);
  const stops: (() => Promise<unknown>)[] = [() => coOp.stop()];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const { cloud } = coOp;
    const names = new Map(loadRegistry(ROOT).circles.map(({ slug, name }) => [slug, name]));
    const endpoints = [...PLACES, NATIONAL].map((slug) => ({
      slug,
      name: names.get(slug) ?? slug,
      graphql: coOp.url(slug),
      issuer: cloud.issuer(`kith-${slug}`),
      clientId: cloud.clientId(`kith-${slug}`, 'portal'),
    }));
    const portal = await startPortal({ port: 0, endpoints });
    stops.push(portal.stop);
    await buildWhenStale();
    await enterCast(coOp.circle, dateOf(new Date().toISOString()));
    const browser: Browser = await startBrowser();
    stops.push(() => browser.close());
    return {
      coOp,
      portal: portal.url,
      visitor: (width) =>
        openVisitor(browser, {
          portal: portal.url,
          clockShiftMs: cloud.clockShiftMs(),
          ...(width && { width }),
        }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
