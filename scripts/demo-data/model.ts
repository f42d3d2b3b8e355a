import type { CircleSlug } from '@kith/kernel';

/** Someone in the demo: invented, and known to the local sign-in of their circle. */
export interface DemoPerson {
  readonly circle: CircleSlug;
  /** What they sign in with. */
  readonly username: string;
  readonly name: string;
  /** Who they are, for the sign-in page. */
  readonly about: string;
  readonly channel: 'APP' | 'EMAIL' | 'SMS' | 'LETTER' | 'PHONE' | 'PAPER';
  /** Circle hats. */
  readonly hats: readonly string[];
}

/** When, where and with what a demo worker wants to work. */
export interface DemoWorker {
  readonly person: DemoPerson;
  readonly clearUntil: string;
  /** `1 09:00-13:00`: weekday and hours. */
  readonly available: readonly string[];
  readonly maxTravelMinutes: number;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly wantedHours: number;
  readonly passportTo: readonly CircleSlug[];
}

/** A demo team: its owner, its members, its weekly hours. */
export interface DemoTeam {
  readonly owner: DemoPerson;
  readonly address: string;
  readonly outwardCode: string;
  readonly members: readonly { readonly person: DemoPerson; readonly kind: string }[];
  readonly hours: readonly DemoHours[];
}

/** Weekly hours of a demo team; without a worker they are a gap. */
export interface DemoHours {
  /** `6 09:00-12:30`: weekday and hours. */
  readonly slot: string;
  readonly worker?: DemoPerson;
  readonly category: string;
  readonly languages?: readonly string[];
  readonly ratePence: number;
}

/** A place on a demo circle's asset map. */
export interface DemoPlace {
  readonly name: string;
  readonly kind: 'PLACE' | 'GROUP' | 'ORGANISATION';
  readonly about: string;
  readonly address: string;
  readonly outwardCode: string;
  readonly stepFree: boolean;
  readonly costPence: number | null;
  readonly times: string;
}

/** All of one demo circle. */
export interface DemoCircle {
  readonly slug: CircleSlug;
  /** Holds the circle's hats: vetting lead, commons coordinator, community connector. */
  readonly coordinator: DemoPerson;
  readonly people: readonly DemoPerson[];
  readonly workers: readonly DemoWorker[];
  readonly teams: readonly DemoTeam[];
  readonly places: readonly DemoPlace[];
}
