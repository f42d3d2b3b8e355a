import { loadRegistry } from '@kith/infra/registry';
import { type DemoPerson, demoCircles } from '../demo-data/index.ts';
import { ROOT } from './root.ts';

/** Every hat that belongs to a circle rather than to one team. */
const circleHats = [
  'coordinator',
  'community_connector',
  'team_starter',
  'vetting_lead',
  'secretary',
  'commons_coordinator',
  'facilitator',
  'safeguarding_lead',
  'coach',
];

/** Who a circle without demo data begins with on this machine: one person with every hat, who lets the others in. */
export function firstPeople(): DemoPerson[] {
  return loadRegistry(ROOT).circles.flatMap(({ slug, name }) =>
    demoCircles.some((circle) => circle.slug === slug) ? [] : [firstPersonOf(slug, name)],
  );
}

/** Who coordinates a circle on this machine. */
export function coordinatorOf(slug: string): DemoPerson {
  const circle = demoCircles.find((one) => one.slug === slug);
  return (
    circle?.people.find(({ hats }) => hats.includes('coordinator')) ??
    circle?.coordinator ??
    firstPersonOf(slug, slug)
  );
}

function firstPersonOf(circle: string, name: string): DemoPerson {
  return {
    circle,
    username: 'first',
    name: `First of ${name}`,
    about: 'holds every hat of a circle that begins',
    channel: 'APP',
    hats: circleHats,
  };
}
