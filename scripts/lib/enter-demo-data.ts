import type { Cloud } from '@kith/local-cloud';
import { demoCircles } from '../demo-data/index.ts';
import { circleClient, patient } from './circle-client.ts';
import type { Endpoint } from './endpoint.ts';
import { seedCircle } from './seed.ts';

interface Entry {
  readonly cloud: Pick<Cloud, 'token' | 'clockShiftMs'>;
  readonly endpoints: readonly Endpoint[];
  /** Hears of each circle that is ready, and how many of them are. */
  readonly entered: (line: string, done: number, all: number) => void;
}

/** Enters the demo data of every circle, one after another: each needs some ten execution environments. */
export async function enterDemoData({ cloud, endpoints, entered }: Entry): Promise<void> {
  const today = new Date(Date.now() + cloud.clockShiftMs()).toISOString().slice(0, 10);
  let done = 0;
  for (const circle of demoCircles) {
    const endpoint = endpoints.find(({ slug }) => slug === circle.slug);
    if (!endpoint) continue;
    const token = (username: string) => cloud.token(`kith-${circle.slug}`, username);
    await seedCircle(circle, patient(circleClient(endpoint.graphql, token)), today);
    done += 1;
    const { teams, workers, people } = circle;
    entered(
      `${endpoint.name}: ${teams.length} teams, ${workers.length} paid workers, ${people.length} people`,
      done,
      demoCircles.length,
    );
  }
}
