import type { Item } from '@kith/service-kit';
import type { ServiceUnderTest } from '@kith/service-kit/testing';
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

/** Teams made before: the same again is put into the table as it was. */
const made = new Map<string, { readonly teamId: string; readonly items: readonly Item[] }>();

async function make(service: ServiceUnderTest, input: object) {
  const teams = teamsOf(service);
  await teams.introduce(...FIVE);
  const { id: teamId } = await teams.say('bernice', 'createTeam', input);
  for (const member of FIVE.slice(1)) await teams.join('bernice', teamId, member);
  const items = (await service.items()).filter(({ pk }) => !pk.startsWith('OUTBOX#'));
  return { teamId, items };
}

async function putAgain({ table }: ServiceUnderTest, items: readonly Item[]): Promise<void> {
  const cause = { correlationId: 'test', causationId: 'test' };
  const writes = items.map((item) => ({ put: { ...item, version: 1 } }));
  await table.change(cause, '2026-11-23T09:00:00Z', async () => ({ value: undefined, writes, events: [] }));
}

/** A team of five around Bernice, in a service that has nothing yet. */
export async function hattedTeam(service: ServiceUnderTest, input: object = {}): Promise<HattedTeam> {
  const teams = teamsOf(service);
  const hats = hatsOf(service);
  const key = JSON.stringify(input);
  const known = made.get(key);
  if (known) await putAgain(service, known.items);
  const { teamId, items } = known ?? (await make(service, input));
  made.set(key, { teamId, items });
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
