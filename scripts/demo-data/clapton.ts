import { lifeIn } from './clapton-life.ts';
import { invent } from './invent.ts';
import type { DemoCircle, DemoHours, DemoPerson } from './model.ts';
import { coordinator, person, worker } from './people.ts';

const who = (name: string, about: string, more: Partial<DemoPerson> = {}) =>
  person('clapton', name, about, more);

const gwen = coordinator('clapton', 'Gwen Achterberg-Shah');

const bernice = who('Bernice Adair-Mensah', '81, builds her team on paper', { channel: 'PAPER' });
const dovid = who('Dovid Perlow', '67, chats; Yiddish helps');
const parveen = who('Parveen Roe-Aslam', '44, edits her own profile');
const sadie = who('Sadie Quillan', '73, writes letters', {
  channel: 'LETTER',
  contact: {
    postal: { name: 'Sadie Quillan', lines: ['8 Chatsworth Parade', 'London'], postcode: 'E5 2ZZ' },
    largePrint: true,
  },
});
// Numbers that Ofcom keeps for stories.
const tomasz = who('Tomasz Wierzbicki-Lane', '58, his sister helps him', {
  channel: 'PHONE',
  contact: { phone: '020 7946 0321' },
});

const ines = who('Ines Carvalho-Dunn', 'independent worker, £19.00, looking for more hours');
const ravi = who('Ravi Thakkar-Lowe', 'independent worker, £18.50');
const omar = who('Omar Benhaddou', 'employed worker, seven-hour shifts');
const yetunde = who('Yetunde Falana', 'independent worker, £17.00, allergic to cats');
const piotr = who('Piotr Sandel', 'employed worker');
const marguerite = who('Marguerite Oyelaran-Fox', 'independent worker, £20.00');
const luca = who('Luca Bright', 'independent worker, £17.50, trained in PEG feeding');

const ana = who('Ana Kovac-Price', 'volunteer, a buddy for outings');
const nadia = who('Nadia Ferreira-Holm', 'social worker');
const abena = who('Abena Adair-Mensah', 'Bernice’s daughter');
const colm = who('Colm Heatherington', 'Bernice’s neighbour');
const rivka = who('Rivka Perlow', 'Dovid’s sister-in-law');
const imran = who('Imran Roe-Aslam', 'Parveen’s brother');
const joy = who('Joy Roe-Aslam', 'Parveen’s partner');
const halina = who('Halina Wierzbicki', 'Tomasz’s sister');
const tilly = who('Tilly Osei-Brand', 'Team Starter', { hats: ['team_starter'] });
const peer = who('Desmond Okafor-Lyle', 'peer supporter');

const named = [bernice, dovid, parveen, sadie, tomasz, ines, ravi, omar, yetunde, piotr, marguerite, luca];
const around = [ana, nadia, abena, colm, rivka, imran, joy, halina, peer, tilly];
const mails = (someone: DemoPerson, index: number): DemoPerson =>
  index === 0
    ? { ...someone, channel: 'EMAIL', contact: { email: `${someone.username}@clapton.example` } }
    : someone;
const volunteers = invent('clapton', 'volunteer', 24, [gwen, ...named, ...around]).map(mails);

const life = lifeIn({ tilly, ravi, abena, imran });

const weekly = (
  days: readonly number[],
  hours: string,
  worker: DemoPerson | undefined,
  ratePence: number,
  category = 'personal-care',
): DemoHours[] =>
  days.map((day) => ({ slot: `${day} ${hours}`, category, ratePence, ...(worker && { worker }) }));

/** Demo Clapton: five teams, seven paid workers, twenty-five volunteers; the size of the first pilot. */
export const clapton: DemoCircle = {
  slug: 'clapton',
  coordinator: gwen,
  people: [gwen, ...named, ...around, ...volunteers],
  workers: [
    worker(ines, {
      wantedHours: 32,
      shownAs: 'Ines',
      ways: {
        bases: [
          { label: 'home', outwardCode: 'E5', maxMinutes: 30 },
          { label: 'after the college', outwardCode: 'E8', maxMinutes: 15 },
        ],
        travelMode: 'CYCLE',
        showNearlyFits: true,
      },
      passportTo: ['homerton'],
      languages: ['english', 'portuguese'],
      trainings: [
        {
          title: 'Moving and handling',
          skill: 'moving-and-handling',
          issuer: 'Example Training Hackney',
          on: '2026-06-12',
          expiresOn: '2028-06-11',
        },
      ],
    }),
    worker(ravi, {
      wantedHours: 30,
      languages: ['english', 'gujarati'],
      shownAs: 'Ravi',
      ways: { bases: [{ label: 'home', outwardCode: 'E8', maxMinutes: 35 }], mostHours: 40 },
    }),
    worker(omar, {
      available: [1, 2, 3, 4, 5, 6].map((day) => `${day} 08:00-15:00`),
      languages: ['english', 'arabic'],
      wantedHours: 35,
      ways: { travelMode: 'CAR', leastHours: 14, mostHours: 42 },
    }),
    worker(yetunde, {
      wantedHours: 35,
      languages: ['english', 'yoruba'],
      ways: { avoids: ['cats'] },
    }),
    worker(piotr, { languages: ['english', 'polish'], ways: { travelMode: 'WALK' } }),
    worker(marguerite, {
      languages: ['english', 'french'],
      shownAs: 'Marguerite',
      ways: { bases: [{ label: 'home', outwardCode: 'E5', maxMinutes: 25 }], travelMode: 'WALK' },
    }),
    worker(luca, { skills: ['companionship', 'cooking', 'personal-care', 'peg-feeding'], shownAs: 'Luca' }),
  ],
  buddies: [
    worker(ana, {
      available: ['2 14:00-17:00', '6 10:00-13:00'],
      skills: ['companionship'],
      wantedHours: 3,
      ways: { engagement: 'VOLUNTEER', categories: ['befriending'] },
    }),
  ],
  teams: [
    {
      owner: bernice,
      life: life.bernice,
      address: '14 Rushmore Gardens, London E5 0ZZ',
      outwardCode: 'E5',
      members: [
        { person: abena, kind: 'FAMILY_FRIEND' },
        { person: colm, kind: 'FAMILY_FRIEND' },
        { person: ravi, kind: 'PAID_WORKER' },
        { person: omar, kind: 'PAID_WORKER' },
        { person: ana, kind: 'VOLUNTEER' },
        { person: nadia, kind: 'PROFESSIONAL' },
        { person: tilly, kind: 'TEAM_STARTER' },
      ],
      hours: [
        ...weekly([1, 2, 3, 4], '08:00-10:00', ravi, 1850),
        ...weekly([5, 6], '08:00-10:00', omar, 1480),
        ...weekly([7], '08:00-10:00', ines, 1900),
      ],
    },
    {
      owner: dovid,
      life: life.dovid,
      address: '3 Mount Pleasant Rise, London E5 9ZZ',
      outwardCode: 'E5',
      members: [
        { person: rivka, kind: 'FAMILY_FRIEND' },
        { person: marguerite, kind: 'PAID_WORKER' },
        { person: volunteers[0] as DemoPerson, kind: 'VOLUNTEER' },
        { person: peer, kind: 'PEER' },
        { person: nadia, kind: 'PROFESSIONAL' },
      ],
      hours: [
        ...weekly([1, 3], '09:00-12:30', marguerite, 2000, 'companionship'),
        { slot: '6 09:00-12:30', category: 'companionship', ratePence: 1900, languages: ['yiddish'] },
      ],
    },
    {
      owner: parveen,
      life: life.parveen,
      address: '27 Millfields Court, London E5 1ZZ',
      outwardCode: 'E5',
      members: [
        { person: imran, kind: 'FAMILY_FRIEND' },
        { person: joy, kind: 'FAMILY_FRIEND' },
        { person: ines, kind: 'PAID_WORKER' },
        { person: luca, kind: 'PAID_WORKER' },
        { person: volunteers[1] as DemoPerson, kind: 'VOLUNTEER' },
        { person: volunteers[2] as DemoPerson, kind: 'VOLUNTEER' },
        { person: nadia, kind: 'PROFESSIONAL' },
      ],
      hours: [
        ...weekly([1, 2, 3, 4, 5], '17:00-20:00', ines, 1900),
        ...weekly([6, 7], '17:00-20:00', luca, 1750),
      ],
    },
    {
      owner: sadie,
      life: life.sadie,
      address: '8 Chatsworth Parade, London E5 2ZZ',
      outwardCode: 'E5',
      members: [
        { person: yetunde, kind: 'PAID_WORKER' },
        { person: ana, kind: 'VOLUNTEER' },
        { person: nadia, kind: 'PROFESSIONAL' },
      ],
      hours: [
        ...weekly([2], '10:00-13:00', ines, 1900, 'companionship'),
        ...weekly([4], '10:00-13:00', yetunde, 1700, 'companionship'),
      ],
    },
    {
      owner: tomasz,
      life: life.tomasz,
      address: '51 Lea Bridge Walk, London E5 3ZZ',
      outwardCode: 'E5',
      members: [
        { person: halina, kind: 'FAMILY_FRIEND' },
        { person: piotr, kind: 'PAID_WORKER' },
        { person: volunteers[3] as DemoPerson, kind: 'VOLUNTEER' },
        { person: nadia, kind: 'PROFESSIONAL' },
        { person: tilly, kind: 'TEAM_STARTER' },
      ],
      hours: weekly([1, 4], '10:00-12:00', piotr, 1480),
      seeks: [
        {
          category: 'cooking',
          slots: ['2 10:00-12:00', '5 10:00-12:00'],
          ratePence: 1750,
          trial: { worker: luca, sessions: ['2 10:00-12:00', '5 10:00-12:00'] },
        },
      ],
    },
  ],
  workforce: { sickDays: 4, dueDays: 96, agencyMinutes: 0, recruitmentPence: 18_000 },
  events: [
    {
      title: 'Coffee and cards',
      about: 'Coffee, cards and whoever is there',
      address: 'The Demo Rooms, Example Road',
      inDays: 9,
      from: '14:00',
      movedTo: '15:00',
      minutes: 90,
      capacity: 12,
      come: [sadie, tomasz, ...volunteers.slice(0, 1)],
    },
  ],
  places: [
    {
      name: 'Warm Welcome',
      kind: 'GROUP',
      about: 'Tea and company for anyone, come as you are',
      address: 'The old library, Clapton Square, London E5 8ZZ',
      outwardCode: 'E5',
      stepFree: true,
      costPence: 0,
      times: 'Tuesdays at 14:00',
    },
    {
      name: 'Millfields allotments',
      kind: 'PLACE',
      about: 'Raised beds and a shed, gardening together',
      address: 'Behind Millfields Road, London E5 0ZZ',
      outwardCode: 'E5',
      stepFree: false,
      costPence: 0,
      times: 'Saturdays from 10:00',
    },
    {
      name: 'Lea Bridge Singers',
      kind: 'GROUP',
      about: 'A choir without auditions',
      address: 'St Barnabas Hall, London E5 9ZZ',
      outwardCode: 'E5',
      stepFree: true,
      costPence: 300,
      times: 'Thursdays at 19:00',
    },
  ],
};
