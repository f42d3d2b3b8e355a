import { readFileSync, writeFileSync } from 'node:fs';
import type { Cloud } from '@kith/local-cloud';
import { demoCircles } from '../demo-data/index.ts';
import { circleClient, patient } from './circle-client.ts';
import type { Endpoint } from './endpoint.ts';
import { seedCircle } from './seed.ts';

/**
 * Enters the demo data of every circle that runs and has none yet, one circle after another. What was entered whole is
 * noted in `notes`, so that a start after the first has nothing to do.
 */
export async function enterDemoData(
  cloud: Pick<Cloud, 'token' | 'clockShiftMs'>,
  endpoints: readonly Endpoint[],
  notes: string,
  say: (line: string) => void,
): Promise<void> {
  const today = new Date(Date.now() + cloud.clockShiftMs()).toISOString().slice(0, 10);
  const entered = readEntered(notes);
  for (const circle of demoCircles) {
    const endpoint = endpoints.find(({ slug }) => slug === circle.slug);
    if (!endpoint || entered.has(circle.slug)) continue;
    if (entered.size === 0) say('Entering the demo data through GraphQL, everyone for themselves');
    const token = (username: string) => cloud.token(`kith-${circle.slug}`, username);
    await seedCircle(circle, patient(circleClient(endpoint.graphql, token)), today);
    entered.add(circle.slug);
    writeFileSync(notes, JSON.stringify([...entered]));
    const { teams, workers, people } = circle;
    say(`  ${endpoint.name}: ${teams.length} teams, ${workers.length} paid workers, ${people.length} people`);
  }
}

function readEntered(notes: string): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(notes, 'utf8')) as string[]);
  } catch {
    return new Set();
  }
}
