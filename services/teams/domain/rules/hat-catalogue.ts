import type { DateText } from '@kith/kernel';

/** Support that the law regulates, and that asks for hats of its own (T4, T7). */
export const regulatedActivities = ['PERSONAL_CARE', 'MEDICINES'] as const;
export type RegulatedActivity = (typeof regulatedActivities)[number];

/** A hat as the catalogue describes it. */
export interface CatalogueHat {
  readonly slug: string;
  readonly title: string;
  readonly purpose: string;
  readonly accountabilities: readonly string[];
  /** Without it the group cannot do without: while nobody holds it, it is listed as vacant. */
  readonly essential: boolean;
  /** How many may hold it at a time. */
  readonly seats: number;
  readonly termWeeks: number;
  readonly checkInWeeks: number;
  /** Only in teams with one of these activities; absent: in every team. */
  readonly onlyWith?: readonly RegulatedActivity[];
}

interface Catalogue {
  readonly from: DateText;
  readonly source: string;
  readonly team: readonly CatalogueHat[];
  /** Hats a team has only once its owner side wants them. */
  readonly onRequest: readonly CatalogueHat[];
  readonly circle: readonly CatalogueHat[];
}

const usual = { essential: true, seats: 1, termWeeks: 26, checkInWeeks: 8 } as const;

const team: readonly CatalogueHat[] = [
  {
    ...usual,
    slug: 'rota',
    title: 'Rota holder',
    purpose: 'The week’s hours are covered, and everyone knows who comes when.',
    accountabilities: ['Agree the regular hours', 'Look for cover when someone cannot come'],
  },
  {
    ...usual,
    slug: 'profile',
    title: 'Profile holder',
    purpose: 'What the person supported wants others to know is written down and up to date.',
    accountabilities: [
      'Go through the profile with its owner',
      'Bring a printed copy to those who use paper',
    ],
  },
  {
    ...usual,
    slug: 'mar',
    title: 'Medicines record holder',
    purpose: 'The record of medicines is complete and checked.',
    accountabilities: ['Check the medicines record every week', 'Raise what is missing or unclear'],
    onlyWith: ['MEDICINES'],
  },
  {
    ...usual,
    slug: 'chat',
    title: 'Team chat admin',
    purpose: 'The team talks in one place, kindly, and nobody is left out.',
    accountabilities: ['Bring in those who join', 'Pass news on to those who do not use the chat'],
    essential: false,
  },
  {
    ...usual,
    slug: 'checkin',
    title: 'Check-in facilitator',
    purpose: 'The team meets regularly, and everyone is heard.',
    accountabilities: ['Prepare and lead check-ins', 'Lead selections and decisions by consent'],
  },
  {
    ...usual,
    slug: 'safeguarding',
    title: 'Safeguarding lead',
    purpose: 'Worries about someone’s safety are heard and passed to those who can act.',
    accountabilities: ['Be the first to tell', 'Pass worries on to the circle’s safeguarding lead'],
    onlyWith: ['PERSONAL_CARE', 'MEDICINES'],
  },
  {
    ...usual,
    slug: 'connector',
    title: 'Community connector',
    purpose: 'The person supported finds people and places nearby that matter to them.',
    accountabilities: ['Keep the map of people and places', 'Introduce, and come along the first time'],
  },
];

const onRequest: readonly CatalogueHat[] = [
  {
    ...usual,
    slug: 'budget',
    title: 'Budget holder',
    purpose: 'What support may cost lasts for the week, and nobody is surprised.',
    accountabilities: [
      'Look at what is planned before it costs more than there is',
      'Talk with the owner about what to change; for someone who is not paid from it',
    ],
    essential: false,
  },
];

const circleUsual = { ...usual, termWeeks: 52, checkInWeeks: 13 };

const circle: readonly CatalogueHat[] = [
  {
    ...circleUsual,
    slug: 'coordinator',
    title: 'Coordinator',
    purpose: 'People who ask the circle for something find the right person.',
    accountabilities: ['Answer who asks', 'Keep an overview of teams and workers'],
    seats: 3,
  },
  {
    ...circleUsual,
    slug: 'vetting_lead',
    title: 'Vetting lead',
    purpose: 'Nobody works alone with someone before their check is clear.',
    accountabilities: ['Record checks and when they end'],
    seats: 2,
  },
  {
    ...circleUsual,
    slug: 'secretary',
    title: 'Secretary',
    purpose: 'What the circle decides is written down and found again.',
    accountabilities: ['Invite to meetings', 'Keep minutes'],
  },
  {
    ...circleUsual,
    slug: 'facilitator',
    title: 'Facilitator',
    purpose: 'The circle decides by consent, and everyone is heard.',
    accountabilities: ['Lead meetings, selections and proposals'],
  },
  {
    ...circleUsual,
    slug: 'delegate',
    title: 'Delegate',
    purpose: 'The circle is heard where wider decisions are made.',
    accountabilities: ['Carry the circle’s view to others, and theirs back'],
    essential: false,
  },
  {
    ...circleUsual,
    slug: 'leader',
    title: 'Leader',
    purpose: 'The circle’s work goes on between meetings.',
    accountabilities: ['Follow up what was agreed'],
    essential: false,
  },
  {
    ...circleUsual,
    slug: 'logbook_keeper',
    title: 'Logbook keeper',
    purpose: 'Agreements in force are in one place, with their review dates.',
    accountabilities: ['Keep the logbook of agreements'],
    essential: false,
  },
  {
    ...circleUsual,
    slug: 'commons_coordinator',
    title: 'Commons coordinator',
    purpose: 'What the circle holds in common is known and well used.',
    accountabilities: ['Keep account of the commons', 'Propose how to use it'],
    essential: false,
  },
  {
    ...circleUsual,
    slug: 'community_connector',
    title: 'Community connector',
    purpose: 'The circle knows its neighbourhood, and is known in it.',
    accountabilities: ['Keep contact with groups and places nearby'],
    essential: false,
    seats: 6,
  },
  {
    ...circleUsual,
    slug: 'team_starter',
    title: 'Team starter',
    purpose: 'A person who wants support finds the first people of their team.',
    accountabilities: ['Be there from the first conversation until the team runs by itself'],
    essential: false,
    seats: 12,
  },
  {
    ...circleUsual,
    slug: 'coach',
    title: 'Coach',
    purpose: 'Teams that are stuck have someone to think with.',
    accountabilities: ['Listen, ask, and help a team to its own answer'],
    essential: false,
    seats: 6,
  },
  {
    ...circleUsual,
    slug: 'on_call',
    title: 'On call',
    purpose: 'When hours begin soon and nobody comes, somebody sees to it.',
    accountabilities: [
      'Look for someone who can come',
      'Say so to the team, whether or not somebody was found',
    ],
    seats: 6,
  },
  {
    ...circleUsual,
    slug: 'safeguarding_lead',
    title: 'Safeguarding lead',
    purpose: 'Worries about someone’s safety are acted on.',
    accountabilities: ['Hear worries of all teams', 'Make referrals, and say who saw what and why'],
    seats: 2,
  },
];

/** Newest last. */
const catalogues: readonly Catalogue[] = [
  {
    from: '2024-01-01',
    source: 'The co-op’s published team and circle hats; rows T7 and P13.',
    team,
    onRequest,
    circle,
  },
];

function catalogueOn(day: DateText): Catalogue | undefined {
  return catalogues.findLast(({ from }) => from <= day) ?? catalogues[0];
}

/** The hats a team has on a day, by what it does that is regulated (T7). */
export function teamHats(regulated: readonly RegulatedActivity[], day: DateText): readonly CatalogueHat[] {
  const all = catalogueOn(day)?.team ?? [];
  return all.filter(({ onlyWith }) => !onlyWith || onlyWith.some((activity) => regulated.includes(activity)));
}

/** A hat that a team may have besides, by its short name; nothing when there is none (P13). */
export function hatOnRequest(slug: string, day: DateText): CatalogueHat | undefined {
  return catalogueOn(day)?.onRequest.find((hat) => hat.slug === slug);
}

/** The hats of the governance circle on a day. Their short names are those of permissions: `circle:vetting_lead`. */
export function circleHats(day: DateText): readonly CatalogueHat[] {
  return catalogueOn(day)?.circle ?? [];
}
