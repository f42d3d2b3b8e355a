import { type DemoTeam, demoCircles } from '../demo-data/index.ts';
import { type CircleClient, circleClient, patient } from '../lib/circle-client.ts';
import type { RunningCoOp } from '../lib/running.ts';
import { signIn } from '../lib/sign-in.ts';

/** Who takes part, each asking their own circle with a token of their own. */
export interface Cast {
  readonly clapton: CircleClient;
  readonly homerton: CircleClient;
  readonly stokeNewington: CircleClient;
  readonly national: CircleClient;
  of(slug: string): CircleClient;
  /** Where a circle's API answers: its scheme, host and port. */
  originOf(slug: string): string;
  /** Whether a circle runs. */
  has(slug: string): boolean;
  /** The rehearsal clock: what time it is in the co-op. */
  now(): Promise<number>;
  /** Moves it forward to an instant; never back. */
  moveTo(instant: string): Promise<void>;
}

/** Signs the cast in at a running co-op. */
export function castOf(running: RunningCoOp): Cast {
  const clients = new Map(
    running.endpoints.map((endpoint) => [
      endpoint.slug,
      patient(circleClient(endpoint.graphql, (name) => signIn(endpoint, name))),
    ]),
  );
  const of = (slug: string): CircleClient => {
    const client = clients.get(slug);
    if (!client) throw new Error(`The co-op that runs here has no ${slug}.`);
    return client;
  };
  const clock = `${running.front}/rehearsal/clock`;
  const shift = async () => ((await (await fetch(clock)).json()) as { shiftMs: number }).shiftMs;
  const now = async () => Date.now() + (await shift());
  return {
    clapton: of('clapton'),
    homerton: of('homerton'),
    stokeNewington: of('stoke-newington'),
    national: of('national'),
    of,
    originOf: (slug) => {
      const endpoint = running.endpoints.find((one) => one.slug === slug);
      if (!endpoint) throw new Error(`The co-op that runs here has no ${slug}.`);
      return new URL(endpoint.graphql).origin;
    },
    has: (slug) => clients.has(slug),
    now,
    moveTo: async (instant) => {
      const ahead = Date.parse(instant) - (await now());
      if (ahead > 0) await fetch(`${clock}?advanceMs=${Math.ceil(ahead)}`, { method: 'POST' });
    },
  };
}

/** The demo team of an owner. */
export function teamOf(circle: string, owner: string): DemoTeam {
  const team = demoCircles
    .find(({ slug }) => slug === circle)
    ?.teams.find((one) => one.owner.username === owner);
  if (!team) throw new Error(`${owner} has no team in ${circle}.`);
  return team;
}
