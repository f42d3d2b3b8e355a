import type { Seeded, ServiceUnderTest } from '@kith/service-kit/testing';
import { bench } from './bench.ts';
import { type Hats, hatsOf } from './hats-of.ts';
import { type Teams, teamsOf } from './team-of.ts';

/** A team with an owner and four members, and what its people do with hats. */
export interface HattedTeam {
  readonly service: ServiceUnderTest;
  readonly teams: Teams;
  readonly hats: Hats;
  readonly teamId: string;
  /** The id of one of its hats. */
  hat(slug: string): string;
  /** Somebody offers to hold a hat, nobody objects, and the clock moves on until they hold it. */
  give(person: string, slug: string, at: string): Promise<string>;
}

export const FIVE = ['bernice', 'omar', 'ines', 'grace', 'ravi'] as const;

/** Teams such as were asked for before, by what is particular about them. */
const seeds = new Map<string, () => Promise<Seeded<string>>>();

const seededWith = (input: object) =>
  bench.seeded(async (service) => {
    const teams = teamsOf(service);
    await teams.introduce(...FIVE);
    const { id: teamId } = await teams.say('bernice', 'createTeam', input);
    for (const member of FIVE.slice(1)) await teams.join('bernice', teamId, member);
    return teamId;
  });

/** A team of five around Bernice, in a service of its own. */
export async function hattedTeam(input: object = {}): Promise<HattedTeam> {
  const particular = JSON.stringify(input);
  const fresh = seeds.get(particular) ?? seededWith(input);
  seeds.set(particular, fresh);
  const { service, seed: teamId } = await fresh();
  const teams = teamsOf(service);
  const hats = hatsOf(service);
  const hat = (slug: string) => `${teamId}.${slug}`;
  return {
    service,
    teams,
    hats,
    teamId,
    hat,
    give: async (person, slug, at) => {
      const { id } = await hats.say(person, 'offerToHold', { hatId: hat(slug), windowDays: 1 });
      service.setNow(at);
      return id;
    },
  };
}
