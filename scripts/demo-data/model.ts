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
  /** How they are reached by it. */
  readonly contact?: DemoContact;
  /** Circle hats. */
  readonly hats: readonly string[];
}

/** How someone of the demo is reached: addresses and numbers that belong to nobody. */
interface DemoContact {
  readonly email?: string;
  readonly mobile?: string;
  readonly phone?: string;
  readonly postal?: { readonly name: string; readonly lines: readonly string[]; readonly postcode: string };
  readonly largePrint?: boolean;
}

/** Something a demo circle holds, and who said on the telephone that they come. */
interface DemoEvent {
  readonly title: string;
  readonly about: string;
  readonly address: string;
  /** So many days from the day the demo is entered. */
  readonly inDays: number;
  /** When it begins, on the wall; and since it was moved. */
  readonly from: string;
  readonly movedTo?: string;
  readonly minutes: number;
  readonly capacity: number;
  readonly come: readonly DemoPerson[];
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
  readonly trainings?: readonly DemoTraining[];
  /** How they get about and what suits them, as they say it of themselves. */
  readonly ways?: DemoWays;
  /** How owners see them called; and coordinators, that they look for hours. */
  readonly shownAs?: string;
}

/** What matching asks of a worker besides hours. */
export interface DemoWays {
  readonly engagement?: 'PAID' | 'VOLUNTEER' | 'PEER';
  /** The kinds of support they give, when not any. */
  readonly categories?: readonly string[];
  readonly bases?: readonly {
    readonly label: string;
    readonly outwardCode: string;
    readonly maxMinutes: number;
  }[];
  readonly travelMode?: 'WALK' | 'CYCLE' | 'TRANSIT' | 'CAR';
  readonly avoids?: readonly string[];
  readonly leastHours?: number;
  readonly mostHours?: number;
  readonly showNearlyFits?: boolean;
}

/** Weekly hours a demo team seeks someone for. */
export interface DemoSought {
  readonly category: string;
  /** `2 10:00-12:00`: weekday and hours. */
  readonly slots: readonly string[];
  readonly essentialLanguages?: readonly string[];
  readonly ratePence: number;
  /** Who tries it out with the owner, and the sessions both said yes to: the next Tuesday at ten is `2 10:00-12:00`. */
  readonly trial?: { readonly worker: DemoPerson; readonly sessions: readonly string[] };
}

/** A demo team: its owner, its members, its weekly hours. */
export interface DemoTeam {
  readonly owner: DemoPerson;
  readonly address: string;
  readonly outwardCode: string;
  readonly members: readonly { readonly person: DemoPerson; readonly kind: string }[];
  readonly hours: readonly DemoHours[];
  readonly life?: TeamLife;
  readonly seeks?: readonly DemoSought[];
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

/** How a demo team lives: what its people wrote, chose and plan. */
export interface TeamLife {
  readonly profile: readonly {
    readonly key: string;
    readonly text: string;
    /** Who may read it besides the owner. */
    readonly sharedWith: readonly string[];
  }[];
  /** Who types the profile in, and how it came; the owner, in the software, unless said. */
  readonly writer?: {
    readonly person?: DemoPerson;
    readonly channel: DemoPerson['channel'];
    /** How the owner confirmed it to them. */
    readonly how?: string;
  };
  /** Hats that somebody was chosen for, by everyone's consent. */
  readonly holders?: readonly {
    readonly hat: string;
    readonly person: DemoPerson;
    readonly reasons: string;
  }[];
  /** Every week, at this time on the wall; 1 is Monday. */
  readonly meeting?: {
    readonly weekday: number;
    readonly at: string;
    readonly place: string;
    readonly agenda: string;
  };
  /** What everyone is asked at the moment. */
  readonly proposal?: {
    readonly by: DemoPerson;
    readonly title: string;
    readonly what: string;
    readonly kind: string;
    readonly spendPence: number;
  };
  /** A hat that someone offers to hold. */
  readonly offer?: { readonly hat: string; readonly person: DemoPerson };
  /** A request for another package of care that waits for an answer. */
  readonly request?: {
    readonly kind: string;
    readonly asks: string;
    readonly evidence: readonly { readonly kind: string; readonly label: string; readonly ref: string }[];
  };
  /** How far its start has come, visited already. */
  readonly start?: {
    readonly starter: DemoPerson;
    readonly regulated: readonly string[];
    readonly stage: string;
  };
}

/** A training of a demo worker, confirmed by the circle's vetting lead. */
export interface DemoTraining {
  readonly title: string;
  readonly skill: string;
  readonly issuer: string;
  readonly on: string;
  readonly expiresOn: string;
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
  /** Who gives time for nothing and says when, of its many volunteers. */
  readonly buddies?: readonly DemoWorker[];
  readonly teams: readonly DemoTeam[];
  readonly places: readonly DemoPlace[];
  readonly events?: readonly DemoEvent[];
  /** What its commons coordinator wrote down of the month: nobody else's word tells it (E14). */
  readonly workforce: DemoWorkforce;
}

/** Those who are paid in a demo circle, all of them together, in the month it begins. */
export interface DemoWorkforce {
  readonly sickDays: number;
  readonly dueDays: number;
  readonly agencyMinutes: number;
  readonly recruitmentPence: number;
}
