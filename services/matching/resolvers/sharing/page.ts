import { type CircleSlug, dateOf, instantAt } from '@kith/kernel';
import { connectionOfAll, find, type RequestContext } from '@kith/service-kit';
import { isLiveAt } from '../../domain/passport.ts';
import {
  agreedAtFirst,
  isSharing,
  ownHolds,
  type SharingWord,
  theirsHolds,
} from '../../domain/sharing/agreement.ts';
import { sharedKinds } from '../../domain/sharing/contract.ts';
import { readable } from '../../domain/sharing/visitor.ts';
import type {
  HeldPassportResolvers,
  QueryResolvers,
  SharedOfferResolvers,
  SharingResolvers,
} from '../../generated.ts';
import { hostClaims } from '../../store/cover.ts';
import { occurrences } from '../../store/hours.ts';
import { passports, sharingLists } from '../../store/sharing.ts';
import { aboutVisit, accessOf } from '../access.ts';
import type { SharedOfferParent } from '../parents.ts';
import { claimsFrom, countedSince, countsOf, statesOfClaimsTo, visitsWithAddress } from './claims.ts';
import { offersOut } from './offers-out.ts';

export const sharingQuery: QueryResolvers = {
  sharing: async (_, args, context) => {
    accessOf(context).require('sharing.read');
    const [neighbours, records] = await Promise.all([
      context.neighbourhood.neighbours(),
      sharingLists.records(context.table),
    ]);
    const all = neighbours.map((neighbour) => ({
      neighbour,
      record:
        records.find(({ circle }) => circle === neighbour.slug) ??
        agreedAtFirst(neighbour.slug, instantAt(neighbour.agreement.from, '00:00')),
    }));
    return connectionOfAll(all, args);
  },
};

export const sharing: SharingResolvers = {
  state: ({ neighbour: { agreement }, record }, _, { now }) => {
    const today = dateOf(now);
    const words = [record.own.word, record.theirs.word];
    if (today < agreement.from || agreement.until <= today) return 'OUT_OF_TERM';
    if (isSharing(record)) return 'SHARING';
    const isAgreed = words.every((word) => word !== 'WITHDRAWN') && isSameCount(record);
    return isAgreed ? 'PAUSED' : 'WITHDRAWN';
  },
  ourConsent: ({ record }, _, context) => {
    const { by } = record.own;
    const mayKnow = accessOf(context).allows('sharing.decide');
    return { ...consent(record.own, ownHolds(record)), by: mayKnow && by ? { id: by } : null };
  },
  theirConsent: ({ record }) => ({ ...consent(record.theirs, theirsHolds(record)), by: null }),
  terms: ({ neighbour }) => neighbour.agreement.terms,
  kinds: (_, args) => connectionOfAll(sharedKinds, args),
  offersOut: ({ neighbour: { slug } }, args, context) => offersOut(context, slug, args),
  claimsOut: async ({ neighbour: { slug } }, _, { table, now }) => {
    const since = countedSince(now);
    return countsOf(await statesOfClaimsTo(table, slug, since), since);
  },
  claimsIn: async ({ neighbour: { slug } }, _, { table, now }) => {
    const since = countedSince(now);
    const claims = await claimsFrom(table, slug, since);
    return countsOf(
      claims.map(({ state }) => state),
      since,
    );
  },
  visitors: async ({ neighbour: { slug } }, args, { table, now }) => {
    const known = await sharingLists.visitors(table, slug);
    return connectionOfAll(
      known.filter(({ forgotten, expiresAt }) => !forgotten && now < expiresAt),
      args,
    );
  },
  passportsGranted: async ({ neighbour: { slug } }, _, { table, now }) =>
    (await sharingLists.passportsFor(table, slug)).filter((grant) => isLiveAt(grant, now)).length,
  myPassport: async ({ neighbour: { slug } }, _, { table, viewer }) =>
    (await find(table, passports, viewer.personId, slug)) ?? null,
  addressesReleased: async ({ neighbour: { slug } }, _, { table, now }) =>
    (await visitsWithAddress(table, slug, now)).length,
  visitsWithAddress: async ({ neighbour: { slug } }, args, context) => {
    const all = await visitsWithAddress(context.table, slug, context.now);
    const access = accessOf(context);
    return connectionOfAll(
      all.filter((visit) => access.allows('visit.read', aboutVisit(visit))),
      args,
    );
  },
  forgotten: async ({ neighbour: { slug } }, args, { table }) => {
    const known = await sharingLists.visitors(table, slug);
    const gone = known.flatMap(({ forgotten }) => forgotten ?? []);
    const newestFirst = gone.sort((a, b) => (a.at < b.at ? 1 : -1));
    return connectionOfAll(
      newestFirst.map(({ at, ...rest }) => ({ ...rest, carriedOutAt: at })),
      args,
    );
  },
};

export const sharedOffer: SharedOfferResolvers = {
  id: ({ offer }: SharedOfferParent) => offer.id,
  from: ({ window }) => window.from,
  to: ({ window }) => window.to,
  category: ({ need }) => need.category,
  outwardCode: ({ need }) => need.outwardCode,
};

export const heldPassport: HeldPassportResolvers = {
  purpose: () => 'COVER',
  fields: ({ fields }) => [...fields],
  name: ({ circle, pairwiseId }, _, context) => nameFor(context, circle, pairwiseId),
};

/** The name a visitor granted, to whoever is around someone they visit or asked to visit. */
async function nameFor(
  context: RequestContext,
  circle: CircleSlug,
  pairwiseId: string,
): Promise<string | null> {
  const { table, now } = context;
  const access = accessOf(context);
  for (const { id } of await sharingLists.claimsOfVisitor(table, circle, pairwiseId)) {
    const claim = await find(table, hostClaims, id);
    const name = readable(claim?.asked?.passport, now)?.name;
    const gap = name && claim?.asked?.gapId && (await find(table, occurrences, claim.asked.gapId));
    if (gap && access.allows('visitor.read', { teamId: gap.teamId })) return name ?? null;
  }
  return null;
}

function isSameCount({ own, theirs }: { own: SharingWord; theirs: SharingWord }): boolean {
  return own.heard === theirs.withdrawals && theirs.heard === own.withdrawals;
}

function consent({ word, at }: SharingWord, holds: boolean) {
  if (word !== 'SHARES') return { state: word, since: at };
  return { state: holds ? ('GIVEN' as const) : ('NEEDED_ANEW' as const), since: at };
}
