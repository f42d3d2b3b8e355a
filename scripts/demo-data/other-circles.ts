import type { CircleSlug } from '@kith/kernel';
import { invent } from './invent.ts';
import type { DemoCircle, DemoHours, DemoPerson, DemoSought } from './model.ts';
import { coordinator, person, worker } from './people.ts';

interface Outline {
  readonly slug: CircleSlug;
  readonly coordinator: string;
  readonly town: string;
  readonly outwardCode: string;
  readonly teams: number;
  readonly workers: number;
  readonly volunteers: number;
  readonly ratePence: number;
  /** Languages that the first worker brings. */
  readonly languages?: readonly string[];
  /** People with a name of their own in the demo, as owners of the first teams or first workers. */
  readonly owners?: readonly string[];
  readonly firstWorkers?: readonly string[];
  readonly passportTo?: readonly CircleSlug[];
  /** Hours of the first team that nobody covers. */
  readonly gap?: DemoHours;
  /** What its teams seek someone for, dealt out among them. */
  readonly seeks?: readonly DemoSought[];
}

/** Eight requests that one worker could take: the fewest of which anything is said, and no choice at all (M6). */
const forOneWorker = (language: string): DemoSought[] =>
  [1, 2, 3, 4, 5, 6, 7, 1].map((weekday, index) => ({
    category: index % 2 ? 'cooking' : 'companionship',
    slots: [`${weekday} ${index < 7 ? '13:00-15:00' : '19:00-20:00'}`],
    essentialLanguages: [language],
    ratePence: 1850,
  }));

const outlines: readonly Outline[] = [
  {
    slug: 'homerton',
    coordinator: 'Obi Larkspur-Grant',
    town: 'London',
    outwardCode: 'E9',
    teams: 3,
    workers: 4,
    volunteers: 6,
    ratePence: 1850,
    owners: ['Winifred Oduya'],
    firstWorkers: ['Ravi Thakkar-Lowe'],
    languages: ['english', 'gujarati'],
    passportTo: ['clapton'],
    seeks: forOneWorker('gujarati'),
    gap: { slot: '6 09:00-13:00', category: 'companionship', ratePence: 1900 },
  },
  {
    slug: 'stoke-newington',
    coordinator: 'Freya Montcalm-Ali',
    town: 'London',
    outwardCode: 'N16',
    teams: 8,
    workers: 12,
    volunteers: 14,
    ratePence: 1800,
    firstWorkers: ['Shira Blumenau-Cole'],
    languages: ['english', 'yiddish'],
    passportTo: ['clapton'],
  },
  {
    slug: 'hebden-bridge',
    coordinator: 'Edwin Crabtree-Moss',
    town: 'Hebden Bridge',
    outwardCode: 'HX7',
    teams: 9,
    workers: 14,
    volunteers: 18,
    ratePence: 1345,
  },
  {
    slug: 'todmorden',
    coordinator: 'Saffron Greenhalgh',
    town: 'Todmorden',
    outwardCode: 'OL14',
    teams: 4,
    workers: 5,
    volunteers: 9,
    ratePence: 1700,
  },
  {
    slug: 'raglan',
    coordinator: 'Nerys Penhallow',
    town: 'Raglan',
    outwardCode: 'NP15',
    teams: 6,
    workers: 8,
    volunteers: 7,
    ratePence: 1345,
  },
  {
    slug: 'st-ives',
    coordinator: 'Barnaby Fenwick-Rose',
    town: 'St Ives',
    outwardCode: 'PE27',
    teams: 2,
    workers: 3,
    volunteers: 4,
    ratePence: 1700,
  },
  {
    slug: 'torquay',
    coordinator: 'Marina Tregenza',
    town: 'Torquay',
    outwardCode: 'TQ1',
    teams: 7,
    workers: 10,
    volunteers: 11,
    ratePence: 1750,
  },
];

function named(circle: CircleSlug, names: readonly string[] = [], about: string): DemoPerson[] {
  return names.map((name) => person(circle, name, about));
}

function circleOf(outline: Outline): DemoCircle {
  const { slug, outwardCode, ratePence } = outline;
  const lead = coordinator(slug, outline.coordinator);
  const namedOwners = named(slug, outline.owners, 'team owner');
  const namedWorkers = named(slug, outline.firstWorkers, 'worker');
  const taken = [lead, ...namedOwners, ...namedWorkers];
  const owners = [...namedOwners, ...invent(slug, 'team owner', outline.teams - namedOwners.length, taken)];
  const workers = [
    ...namedWorkers,
    ...invent(slug, 'worker', outline.workers - namedWorkers.length, [...taken, ...owners]),
  ];
  const volunteers = invent(slug, 'volunteer', outline.volunteers, [...taken, ...owners, ...workers]);

  return {
    slug,
    coordinator: lead,
    people: [lead, ...owners, ...workers, ...volunteers],
    workers: workers.map((someone, index) =>
      worker(someone, {
        passportTo: outline.passportTo ?? [],
        ...(index === 0 && outline.languages && { languages: outline.languages }),
      }),
    ),
    teams: owners.map((owner, index) => {
      const helper = workers[index % workers.length] as DemoPerson;
      const volunteer = volunteers[index % volunteers.length] as DemoPerson;
      return {
        owner,
        address: `${index + 2} Example Street, ${outline.town} ${outwardCode} 0ZZ`,
        outwardCode,
        members: [
          { person: helper, kind: 'PAID_WORKER' },
          { person: volunteer, kind: 'VOLUNTEER' },
        ],
        hours: [
          {
            slot: `${1 + (index % 5)} ${index % 2 ? '17:00-18:30' : '09:00-10:30'}`,
            worker: helper,
            category: 'personal-care',
            ratePence,
          },
          ...(index === 0 && outline.gap ? [outline.gap] : []),
        ],
        seeks: (outline.seeks ?? []).filter((_, turn) => turn % owners.length === index),
      };
    }),
    // One day in twenty; a circle with a gap buys an hour.
    workforce: {
      sickDays: workers.length,
      dueDays: workers.length * 20,
      agencyMinutes: outline.gap ? 60 : 0,
      recruitmentPence: 0,
    },
    places: [
      {
        name: `${outline.town} ${outwardCode} Tea Room`,
        kind: 'PLACE',
        about: 'A quiet room with tea, open to all',
        address: `1 Example Street, ${outline.town} ${outwardCode} 0ZZ`,
        outwardCode,
        stepFree: true,
        costPence: 0,
        times: 'Weekdays from 10:00',
      },
    ],
  };
}

/** The seven other demo circles: from healthy to too small, rural, salaried and closing. */
export const otherCircles: readonly DemoCircle[] = outlines.map(circleOf);
