import { type DemoPerson, demoCircles, demoPeople } from '../demo-data/index.ts';

/** A few people of a circle who see different things: who holds its hats, a team's owner, a worker. */
export function worthTrying(slug: string): readonly DemoPerson[] {
  const circle = demoCircles.find((one) => one.slug === slug);
  if (!circle) return demoPeople.filter((person) => person.circle === slug);
  const found = [circle.teams[0]?.owner, circle.workers[0]?.person, circle.coordinator];
  return found.filter((person) => person !== undefined);
}
