import type { Player } from './stage/stage.ts';
import { TEAM } from './stage/team-id.ts';
import { OFFER, VISIT } from './stage/work.ts';

/** A page of the portal as somebody sees it. */
export interface Stop {
  /** Of its picture. */
  readonly name: string;
  readonly path: string;
  /** It is a form, and shows nothing of the circle's. */
  readonly asksNothing?: boolean;
}

/** Journey 5, within its folder. */
const connectStops = [
  ['teams', 'teams'],
  ['team', 'team/TEAM'],
  ['stage', 'team/TEAM/stage'],
  ['start-team', 'start'],
  ['map', 'team/TEAM/map'],
  ['map-chosen', 'team/TEAM/map?node=node_5'],
  ['map-add', 'team/TEAM/map/add'],
  ['map-node', 'team/TEAM/map/node/node_6'],
  ['map-link', 'team/TEAM/map/link/link_5'],
  ['map-join', 'team/TEAM/map/join?from=node_3'],
  ['map-history', 'team/TEAM/map/history'],
  ['introductions', 'team/TEAM/introductions'],
  ['introduce', 'team/TEAM/introduce?place=place_1'],
  ['places', 'places?words=tea&stepFree=yes&from=E5&minutes=15'],
  ['place', 'places/place_1'],
  ['place-mend', 'places/place_1/mend'],
  ['places-to-check', 'places/check'],
  ['ladder', 'team/TEAM/ladder'],
  ['plan-outing', 'team/TEAM/ladder/plan'],
  ['wants', 'team/TEAM/wants'],
  ['rights', 'team/TEAM/rights'],
  ['referrals', 'referrals'],
  ['refer', 'referrals/new'],
  ['programme', 'programme'],
  ['outings', 'outings'],
  ['company', 'company'],
  ['my-page', 'company/mine'],
] as const;

const team = (page: string) => `/homerton/team/${TEAM}/${page}`;

/** Every page there is, by who sees it. */
export const tour: Readonly<Record<Player, readonly Stop[]>> = {
  winifred: [
    { name: 'owner-home', path: '/homerton' },
    { name: 'owner-week', path: team('week') },
    { name: 'owner-week-calendar', path: team('week?view=calendar') },
    { name: 'owner-answers', path: team('answers') },
    { name: 'owner-gaps', path: team('gaps') },
    { name: 'owner-profile', path: team('profile') },
    { name: 'owner-profile-sharing', path: team('profile/communication') },
    { name: 'owner-who-looked', path: team('looked') },
    { name: 'owner-money', path: team('money') },
    { name: 'owner-map', path: team('map') },
    { name: 'owner-might-like', path: team('likes') },
  ],
  ines: [
    { name: 'worker-home', path: '/clapton' },
    { name: 'worker-week', path: '/clapton/work/week' },
    { name: 'worker-log', path: `/clapton/work/visit/${VISIT}` },
    { name: 'worker-hours', path: '/clapton/work/hours' },
    { name: 'worker-hours-claim', path: `/clapton/work/hours/${OFFER}` },
    { name: 'worker-claims', path: '/clapton/work/claims' },
    { name: 'worker-statement', path: '/clapton/work/statement' },
    { name: 'worker-availability', path: '/clapton/work/availability' },
    { name: 'worker-passport', path: '/clapton/work/passport' },
    { name: 'worker-passport-grant', path: '/clapton/work/passport/homerton' },
    { name: 'worker-working-time', path: '/clapton/work/working-time' },
  ],
  imran: [
    { name: 'connect-home', path: '/clapton' },
    ...connectStops.map(([name, page]) => ({
      name: `connect-${name}`,
      path: `/clapton/connect/${page.replace('TEAM', TEAM)}`,
      asksNothing: page === 'start' || page === 'referrals/new',
    })),
  ],
};

/** Pages that need no sign-in. */
export const open: readonly Stop[] = [
  { name: 'start', path: '/' },
  { name: 'sign-in', path: '/clapton' },
];
