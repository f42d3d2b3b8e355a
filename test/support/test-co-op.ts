import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Cloud } from '@kith/local-cloud';
import type { DemoPerson } from '../../scripts/demo-data/index.ts';
import { type CircleClient, circleClient, patient } from '../../scripts/lib/circle-client.ts';
import { type CoOpOptions, ownerOf, startCoOp } from '../../scripts/lib/co-op.ts';
import { testHome } from './test-home.ts';

/** A co-op of some circles for one test file, on free ports and in a folder of its own. */
export interface TestCoOp {
  readonly cloud: Cloud;
  /** Asks a circle as one of its people. */
  circle(slug: string): CircleClient;
  url(slug: string): string;
  /** Where its data lie, and the assembly it runs. */
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** Starts the circles from their infrastructure code, empty. */
export async function startTestCoOp(
  circles: readonly string[],
  options: { morePeople?: readonly DemoPerson[] } & Pick<
    CoOpOptions,
    'faults' | 'tableFaults' | 'busDown' | 'retryBaseMs' | 'log'
  > = {},
): Promise<TestCoOp> {
  const home = testHome();
  const dataDir = join(home, 'data');
  const cloud = await startCoOp({
    dataDir,
    ports: 'free',
    circles,
    retryBaseMs: 50,
    // KITH_VERBOSE=1 shows what functions print, when a test fails.
    log: (line, from) => process.env.KITH_VERBOSE && console.error(from ?? '', line),
    ...options,
  });
  const urls = new Map(cloud.apis.map(({ name, url }) => [ownerOf(name), `${url}/graphql`]));
  const url = (slug: string): string => {
    const found = urls.get(slug);
    if (!found) throw new Error(`${slug} is not among the circles of this test.`);
    return found;
  };
  return {
    cloud,
    dataDir,
    url,
    circle: (slug) => patient(circleClient(url(slug), (username) => cloud.token(`kith-${slug}`, username))),
    stop: async () => {
      await cloud.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
