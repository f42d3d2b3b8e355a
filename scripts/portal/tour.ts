import { cast, teamPath } from './cast.ts';

/** A page of the portal as somebody sees it. */
export interface Stop {
  /** Of its picture. */
  readonly name: string;
  readonly path: string;
}

const supported = (page: string) => teamPath(cast.parveen, page);
const next = (page: string) => teamPath(cast.winifred, page);

/** The pages of someone who is supported. */
export const ownersPages: readonly Stop[] = [
  { name: 'owner-home', path: '/clapton' },
  { name: 'owner-week', path: supported('week') },
  { name: 'owner-week-calendar', path: supported('week?view=calendar') },
  { name: 'owner-answers-none', path: supported('answers') },
  { name: 'owner-gaps-none', path: supported('gaps') },
  { name: 'owner-profile', path: supported('profile') },
  { name: 'owner-profile-sharing', path: supported('profile/communication') },
  { name: 'owner-who-looked', path: supported('looked') },
  { name: 'owner-money', path: supported('money') },
  { name: 'owner-map', path: supported('map') },
  { name: 'owner-might-like', path: supported('likes') },
];

/** The pages of someone whose hours nobody covers yet. */
export const seekersPages: readonly Stop[] = [
  { name: 'owner-gaps', path: next('gaps') },
  { name: 'owner-answers', path: next('answers') },
];

/** The pages of someone who works. */
export const workersPages: readonly Stop[] = [
  { name: 'worker-home', path: '/clapton' },
  { name: 'worker-week', path: '/clapton/work/week' },
  { name: 'worker-hours', path: '/clapton/work/hours' },
  { name: 'worker-claims', path: '/clapton/work/claims' },
  { name: 'worker-statement', path: '/clapton/work/statement' },
  { name: 'worker-availability', path: '/clapton/work/availability' },
  { name: 'worker-passport', path: '/clapton/work/passport' },
  { name: 'worker-passport-grant', path: '/clapton/work/passport/homerton' },
  { name: 'worker-working-time', path: '/clapton/work/working-time' },
];
