import { type ComponentType, lazy } from 'react';

type Journey = ComponentType<{ readonly path: string }>;

/** A journey is a folder, loaded when someone sets out on it: by the second part of an address, `/clapton/work/…`. */
const journeys: Readonly<Record<string, Journey>> = {
  team: lazy(() => import('../../journeys/owner/index.tsx')),
  'our-team': lazy(() => import('../../journeys/members/index.tsx')),
  people: lazy(() => import('../../journeys/professional/index.tsx')),
  work: lazy(() => import('../../journeys/worker/index.tsx')),
  connect: lazy(() => import('../../journeys/connector/index.tsx')),
  circle: lazy(() => import('../../journeys/circle/index.tsx')),
};

/** The national co-op is no circle: it is read by anyone, at `/national/…`. */
export const National: Journey = lazy(() => import('../../journeys/national/index.tsx'));

/** The journey an address belongs to, if any. */
export function journeyAt(path: string): Journey | undefined {
  const name = path.split('/')[2] ?? '';
  return Object.hasOwn(journeys, name) ? journeys[name] : undefined;
}
