import { readFileSync, writeFileSync } from 'node:fs';
import type { Cloud } from '@kith/local-cloud';
import { demoCircles } from '../demo-data/index.ts';
import { circleClient, patient } from './circle-client.ts';
import type { Endpoint } from './endpoint.ts';
import { seedCircle } from './seed.ts';

interface Entry {
  readonly cloud: Pick<Cloud, 'token' | 'clockShiftMs'>;
  readonly endpoints: readonly Endpoint[];
  /** A file that says which circles were entered whole: a start after the first has nothing to do. */
  readonly notes: string;
  /** Hears of each circle that is ready, and how many of them are. */
  readonly entered: (line: string, done: number, all: number) => void;
}

/** Enters the demo data of every circle that has none yet, one after another: each needs some ten environments. */
export async function enterDemoData({ cloud, endpoints, notes, entered }: Entry): Promise<void> {
  const today = new Date(Date.now() + cloud.clockShiftMs()).toISOString().slice(0, 10);
  const done = new Set(readNotes(notes));
  const running = demoCircles.filter((circle) => endpoints.some(({ slug }) => slug === circle.slug));
  for (const circle of running) {
    const endpoint = endpoints.find(({ slug }) => slug === circle.slug);
    if (!endpoint || done.has(circle.slug)) continue;
    const token = (username: string) => cloud.token(`kith-${circle.slug}`, username);
    await seedCircle(circle, patient(circleClient(endpoint.graphql, token)), today);
    done.add(circle.slug);
    writeFileSync(notes, JSON.stringify([...done]));
    const { teams, workers, people } = circle;
    const line = `${endpoint.name}: ${teams.length} teams, ${workers.length} paid workers, ${people.length} people`;
    entered(line, done.size, running.length);
  }
}

function readNotes(file: string): string[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as string[];
  } catch {
    return [];
  }
}
