import type { EventData } from '@kith/contracts';
import type { Id, InstantText, PersonId } from '@kith/kernel';
import { type Item, keptIn } from '@kith/service-kit';
import type { AgreedHours } from '../../services/matching/domain/agreed-hours.ts';
import type { HomeClaim, HostClaim } from '../../services/matching/domain/claim.ts';
import type { DiaryDay } from '../../services/matching/domain/diary.ts';
import type { Match } from '../../services/matching/domain/matches/match.ts';
import type { TeamMember } from '../../services/matching/domain/members/team-member.ts';
import type { Occurrence } from '../../services/matching/domain/occurrence.ts';
import type { OfferCopy } from '../../services/matching/domain/offer-copy.ts';
import type { Opportunity } from '../../services/matching/domain/opportunities/opportunity.ts';
import type { Parting } from '../../services/matching/domain/pairs/parting.ts';
import type { PairRefusals } from '../../services/matching/domain/pairs/refusal.ts';
import type { PassportGrant } from '../../services/matching/domain/passport.ts';
import type { SharingRecord } from '../../services/matching/domain/sharing/agreement.ts';
import type { StandingConsent } from '../../services/matching/domain/sharing/standing-consent.ts';
import type { Visit } from '../../services/matching/domain/visit.ts';
import type { Vetting } from '../../services/matching/domain/worker.ts';
import type { VisitRecord } from '../../services/pay/domain/visit.ts';
import type { PostedEntry } from '../../services/pay/store/entries.ts';
import type { Circle } from './circle.ts';

/** What a circle's matching keeps, by kind. */
export interface Kept {
  readonly agreed: AgreedHours[];
  readonly occurrences: Occurrence[];
  /** The gap of each offer made here. */
  readonly offers: Map<string, string>;
  readonly copies: OfferCopy[];
  readonly homeClaims: Map<string, HomeClaim>;
  readonly hostClaims: Map<string, HostClaim>;
  readonly visits: Map<string, Visit>;
  readonly diaries: DiaryDay[];
  readonly passports: PassportGrant[];
  readonly vettings: Vetting[];
  readonly sharing: SharingRecord[];
  readonly standing: StandingConsent[];
  readonly refusals: PairRefusals[];
  readonly partings: Parting[];
  readonly members: TeamMember[];
  readonly opportunities: Opportunity[];
  readonly matches: Match[];
  /** When each gap is to be looked at next. */
  readonly timers: Map<string, string | undefined>;
}

interface Read {
  readonly at: number;
  readonly kept: Kept;
}
const read = new WeakMap<Circle, Read>();

/** What a circle's matching keeps now. Nobody may change it. */
export function keptBy(circle: Circle): Kept {
  const { matching } = circle.tables;
  const before = read.get(circle);
  if (before?.at === matching.stream.length) return before.kept;
  const kept: Kept = {
    agreed: [],
    occurrences: [],
    offers: new Map(),
    copies: [],
    homeClaims: new Map(),
    hostClaims: new Map(),
    visits: new Map(),
    diaries: [],
    passports: [],
    vettings: [],
    sharing: [],
    standing: [],
    refusals: [],
    partings: [],
    members: [],
    opportunities: [],
    matches: [],
    timers: new Map(),
  };
  for (const item of matching.items()) sort(kept, item, keptIn({ value: undefined, ...item }) as never);
  read.set(circle, { at: matching.stream.length, kept });
  return kept;
}

function sort(kept: Kept, { pk, sk }: Item, value: never): void {
  const [kind] = pk.split('#');
  const id = (value as { id?: string } | undefined)?.id ?? '';
  if (kind === 'AGREED') kept.agreed.push(value);
  else if (kind === 'GAP' && sk === 'GAP') kept.occurrences.push(value);
  else if (kind === 'GAP' && sk === 'LADDER') timed(kept, value);
  else if (kind === 'VISIT') kept.visits.set(id, value);
  else if (kind === 'OFFER' && sk === 'HOST') kept.offers.set(id, (value as { gapId: string }).gapId);
  else if (kind === 'OFFER' && sk === 'HOME') kept.copies.push(value);
  else if (kind === 'CLAIM' && sk === 'HOME') kept.homeClaims.set(id, value);
  else if (kind === 'CLAIM' && sk === 'HOST') kept.hostClaims.set(id, value);
  else if (sk.startsWith('DIARY#')) kept.diaries.push(value);
  else if (sk.startsWith('PASSPORT#')) kept.passports.push(value);
  else if (kind === 'SHARING') kept.sharing.push(value);
  else if (sk.startsWith('STANDING#')) kept.standing.push(value);
  else if (sk === 'VETTING') kept.vettings.push(value);
  else if (sk.startsWith('REFUSAL#')) kept.refusals.push(value);
  else if (kind === 'WORKER' && sk.startsWith('PARTING#')) kept.partings.push(value);
  else if (sk.startsWith('MEMBER#')) kept.members.push(value);
  else if (sk === 'OPPORTUNITY') kept.opportunities.push(value);
  else if (sk === 'MATCH') kept.matches.push(value);
}

function timed({ timers }: Kept, { gapId, at }: { readonly gapId: string; readonly at?: string }): void {
  timers.set(gapId, at);
}

/** What teams knows of someone's place in a team. */
export interface Place {
  readonly teamId: Id<'team'>;
  readonly personId: PersonId;
  readonly memberId: Id<'member'>;
  readonly sequence: number;
  readonly status: EventData<'MembershipChanged'>['status'];
  readonly endsAt?: InstantText;
}

/** The places of a circle's teams, as its teams service has them. */
export function placesOf({ tables }: Circle): Place[] {
  const items = tables.teams.items() as (Item & { readonly value: Place })[];
  return items.filter(({ sk }) => sk.startsWith('PLACE#')).map(({ value }) => value);
}

/** What a circle's pay knows of visits, and all that was posted there. */
export function paidBy({ tables }: Circle): { visits: VisitRecord[]; postings: PostedEntry[] } {
  const items = tables.pay.items() as unknown[];
  const where = (begins: string) => items.filter((item) => (item as Item).pk.startsWith(begins));
  return {
    visits: where('VISIT#') as VisitRecord[],
    postings: where('ACCOUNT#') as PostedEntry[],
  };
}
