import { type DemoCircle, type DemoTeam, demoCircles } from '../demo-data/index.ts';
import type { CircleClient } from '../lib/circle-client.ts';
import { seedCircle } from '../lib/seed.ts';
import { teamIdOf } from '../lib/stable-id.ts';

/** Two circles next door to each other, and the people whose way through the portal is walked and drawn. */
export const PLACES = ['clapton', 'homerton'] as const;

/** Parveen is supported in Clapton, Winifred in Homerton; Ines works in Clapton and goes to Homerton, too. */
export const cast = {
  parveen: { circle: 'clapton', username: 'parveen', team: teamOf('clapton', 'parveen') },
  winifred: { circle: 'homerton', username: 'winifred', team: teamOf('homerton', 'winifred') },
  ines: { circle: 'clapton', username: 'ines' },
} as const;

/** Enters who is needed for the walk, and nobody else: of each circle one team, its workers and those around it. */
export async function enterCast(circle: (slug: string) => CircleClient, today: string): Promise<void> {
  for (const { circle: slug, team } of [cast.parveen, cast.winifred]) {
    await seedCircle(small(slug, team), circle(slug), today);
  }
}

/** The address of a team's page. */
export function teamPath({ circle, team }: { circle: string; team: DemoTeam }, page: string): string {
  return `/${circle}/team/${teamIdOf(team)}/${page}`;
}

function small(slug: string, team: DemoTeam): DemoCircle {
  const whole = circleOf(slug);
  const members = team.members.filter(({ kind }) => kind !== 'VOLUNTEER' && kind !== 'PROFESSIONAL');
  const people = [whole.coordinator, team.owner, ...members.map(({ person }) => person)];
  const workers = whole.workers.filter(({ person }) => people.includes(person));
  return { ...whole, people, workers, buddies: [], teams: [{ ...team, members }] };
}

function circleOf(slug: string): DemoCircle {
  const found = demoCircles.find((circle) => circle.slug === slug);
  if (!found) throw new Error(`There is no demo circle ${slug}.`);
  return found;
}

function teamOf(slug: string, username: string): DemoTeam {
  const found = circleOf(slug).teams.find(({ owner }) => owner.username === username);
  if (!found) throw new Error(`There is no team of ${username} in ${slug}.`);
  return found;
}
