import type { DemoCircle, DemoPerson, DemoTeam } from '../demo-data/index.ts';
import { coordinator, person, worker } from '../demo-data/people.ts';

const WORKERS = 12;
/** People besides workers: owners, their families and friends, and whoever coordinates. */
const OTHERS = 40;
const TEAMS = 10;
const OWN_TEAMS_OF_A_WORKER = 2;

/** Visits a week: each worker has two on each of four days, of two hours, and begins at a time of their own. */
function slotsOf(index: number): string[] {
  const minutes = String(index * 5).padStart(2, '0');
  const both = [`09:${minutes}-11:${minutes}`, `13:${minutes}-15:${minutes}`];
  return [1, 2, 3, 4].flatMap((weekday) => both.map((hours) => `${weekday} ${hours}`));
}

/** A circle of 12 workers and 40 others with 96 visits a week, made up. It is entered as a demo circle is. */
export function typicalCircle(slug: string): DemoCircle {
  const named = (count: number, what: string, about: string): DemoPerson[] =>
    Array.from({ length: count }, (_, index) =>
      person(slug, `Some ${what} ${index}`, about, { username: `${what}-${index}` }),
    );
  const lead = { ...coordinator(slug, 'Lead Example'), username: 'lead-example' };
  const owners = named(TEAMS, 'owner', 'team owner');
  const workers = named(WORKERS, 'worker', 'worker');
  const friends = named(OTHERS - TEAMS - 1, 'friend', 'friend');
  const teams: DemoTeam[] = owners.map((owner, team) => {
    const own = workers.filter((_, index) => teamsOf(index).includes(team));
    return {
      owner,
      address: `${team} Example Street, London N16 0ZZ`,
      outwardCode: 'N16',
      members: [
        ...own.map((someone) => ({ person: someone, kind: 'PAID_WORKER' as const })),
        ...friends
          .filter((_, index) => index % TEAMS === team)
          .map((someone) => ({ person: someone, kind: 'FAMILY_FRIEND' as const })),
      ],
      hours: own.flatMap((someone) =>
        slotsOf(workers.indexOf(someone))
          .filter((_, slot) => teamsOf(workers.indexOf(someone))[slot % OWN_TEAMS_OF_A_WORKER] === team)
          .map((slot) => ({ slot, worker: someone, category: 'companionship', ratePence: 1_750 })),
      ),
    };
  });
  return {
    slug,
    coordinator: lead,
    people: [lead, ...owners, ...workers, ...friends],
    workers: workers.map((someone) => worker(someone)),
    teams,
    workforce: { sickDays: 10, dueDays: 240, agencyMinutes: 0, recruitmentPence: 0 },
    places: [],
  };
}

function teamsOf(index: number): number[] {
  return Array.from({ length: OWN_TEAMS_OF_A_WORKER }, (_, turn) => (index + turn) % TEAMS);
}
