import { OBJECTED } from './stage/choosing.ts';
import { RUN } from './stage/circle.ts';
import { STUCK } from './stage/deciding.ts';
import { MEETING, PROPOSAL, SELECTION } from './stage/members.ts';
import { CIRCLE_TEAM } from './stage/our-team.ts';
import { PERSON, REQUEST } from './stage/professional.ts';
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

const ours = (page: string) => `/clapton/our-team/${CIRCLE_TEAM}${page}`;

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
  gwen: [
    { name: 'circle-home', path: '/clapton' },
    { name: 'circle-gaps', path: '/clapton/circle/gaps' },
    { name: 'circle-choice', path: '/clapton/circle/choice' },
    { name: 'circle-sharing', path: '/clapton/circle/sharing' },
    { name: 'circle-figures', path: '/clapton/circle/figures' },
    { name: 'circle-rounds', path: '/clapton/circle/rounds' },
    { name: 'circle-pay', path: '/clapton/circle/pay' },
    { name: 'circle-pay-run', path: `/clapton/circle/pay/${RUN}` },
    { name: 'circle-settlement', path: '/clapton/circle/settlement' },
    { name: 'circle-settlement-month', path: '/clapton/circle/settlement/homerton/2026-10' },
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
  abena: [
    { name: 'members-home', path: '/clapton' },
    { name: 'members-team', path: ours('') },
    { name: 'members-members', path: ours('/members') },
    { name: 'members-invite', path: ours('/invite') },
    { name: 'members-hats', path: ours('/hats') },
    { name: 'members-hats-past', path: ours('/hats?show=past') },
    { name: 'members-hat', path: ours('/hats/checkin') },
    { name: 'members-selection', path: ours(`/selections/${SELECTION}`) },
    { name: 'members-objection', path: ours(`/selections/${OBJECTED}`) },
    { name: 'members-decisions', path: ours('/decisions') },
    { name: 'members-decided', path: ours('/decisions?show=decided') },
    { name: 'members-proposal', path: ours(`/decisions/${PROPOSAL}`) },
    { name: 'members-proposal-stuck', path: ours(`/decisions/${STUCK}`) },
    { name: 'members-propose', path: ours('/decisions/new') },
    { name: 'members-meetings', path: ours('/meetings') },
    { name: 'members-meeting', path: ours(`/meetings/${MEETING}`) },
    { name: 'members-call', path: ours('/meetings/new') },
    { name: 'members-actions', path: ours('/actions') },
    { name: 'members-join', path: '/clapton/our-team/invitations' },
  ],
  nadia: [
    { name: 'professional-home', path: '/clapton' },
    { name: 'professional-people', path: '/clapton/people' },
    { name: 'professional-person', path: `/clapton/people/${PERSON}` },
    { name: 'professional-person-past', path: `/clapton/people/${PERSON}?show=past` },
    { name: 'professional-request', path: `/clapton/people/${PERSON}/requests/${REQUEST}` },
    { name: 'professional-reviews', path: '/clapton/people/reviews' },
  ],
};

/** Pages that need no sign-in. */
export const open: readonly Stop[] = [
  { name: 'start', path: '/' },
  { name: 'sign-in', path: '/clapton' },
  { name: 'national', path: '/national' },
  { name: 'national-board', path: '/national/board' },
  { name: 'national-counts', path: '/national/counts' },
  { name: 'national-rounds', path: '/national/rounds' },
  { name: 'national-method', path: '/national/method' },
];
