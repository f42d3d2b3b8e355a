import { publishCount, publishTotal } from '@kith/disclosure';
import { isMonthOver, newId, ok } from '@kith/kernel';
import {
  connectionOf,
  lineOfText,
  optional,
  pageAsked,
  parseInput,
  type RequestContext,
} from '@kith/service-kit';
import * as z from 'zod';
import { changeReferral, forgetReferral, recordPatch, referIn } from '../../commands/patch/change-patch.ts';
import {
  contacted,
  countsIn,
  isTheirs,
  type Referral,
  referralSources,
  stateOf,
  turned,
} from '../../domain/patch/referral.ts';
import type { MutationResolvers, QueryResolvers, ReferralResolvers } from '../../generated.ts';
import { findPatch, patchLists } from '../../store/patch.ts';
import { accessOf } from '../access.ts';
import { day, id, words } from '../fields.ts';
import { area } from '../places/inputs.ts';

const practice = z.object({ name: lineOfText(80), outwardCode: area });
const recordPatchInput = z.object({
  population: z.int().min(1).max(1_000_000),
  practices: z.array(practice).max(50),
});
const referInInput = z
  .object({
    id: optional(id('referral')),
    source: z.enum(referralSources),
    practice: optional(lineOfText(80)),
    name: lineOfText(80),
    reach: lineOfText(200),
    words: optional(words(500)),
  })
  .refine(({ source, practice }) => (source === 'GP') === (practice !== undefined), {
    path: ['practice'],
    message: 'is named when a GP sends someone, and only then',
  })
  .transform(({ id, practice, words, ...rest }) => ({
    ...rest,
    id: id ?? newId('referral'),
    ...(practice && { practice }),
    ...(words && { words }),
  }));
const contactMadeInput = z.object({ referralId: id('referral'), on: day });
const forgetInput = z.object({ referralId: id('referral') });
const turnInput = z.object({ referralId: id('referral'), state: z.enum(['ACTIVE', 'QUIET']) });
const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'a month like 2026-12');

export const patchQueries: Pick<QueryResolvers, 'patch' | 'referrals' | 'myReferrals' | 'referralFigures'> = {
  patch: async (_, __, context) => {
    accessOf(context).require('seePatch');
    return (await findPatch(context.table)) ?? null;
  },

  referrals: async (_, { state, ...page }, context) => {
    accessOf(context).require('keepPatch');
    return connectionOf(
      await patchLists.referralsOf(context.table, state, pageAsked(page)),
      ({ value }) => value,
    );
  },

  myReferrals: async (_, __, context) => {
    accessOf(context).require('seePatch');
    const all = await patchLists.all(context.table);
    return all.filter(isOfViewer(context));
  },

  referralFigures: async (_, asked, context) => {
    accessOf(context).require('seePatchFigures');
    const of = parseInput(z.object({ month }), asked).month;
    // Of a month that is over: nobody is added to it any more, so what is shown of it stays the same.
    if (!isMonthOver(of, context.now)) return null;
    const counts = countsIn(await patchLists.sentIn(context.table, of), of);
    const shown = (count: number) => String(publishCount(count));
    return {
      month: of,
      bySource: referralSources.map((source) => ({ source, count: shown(counts[source]) })),
      total: String(publishTotal(Object.values(counts))),
    };
  },
};

/** Those the viewer said of themselves or their family, and those that led to a team of theirs. */
function isOfViewer({ viewer }: RequestContext): (referral: Referral) => boolean {
  const owned = (viewer.relations ?? []).filter(({ kind }) => kind === 'OWNER').map(({ teamId }) => teamId);
  return (referral) => isTheirs(referral, viewer.personId, owned);
}

export const patchMutations: Pick<
  MutationResolvers,
  'recordPatch' | 'referIn' | 'noteFirstContact' | 'turnRelationship' | 'forgetReferral'
> = {
  recordPatch: (_, { input }, context) => {
    const asked = parseInput(recordPatchInput, input);
    accessOf(context).require('keepPatch');
    return recordPatch(context, asked);
  },

  referIn: (_, { input }, context) => {
    const said = parseInput(referInInput, input);
    accessOf(context).require(said.source === 'GP' ? 'keepPatch' : 'seePatch');
    return referIn(context, said, context.viewer.personId);
  },

  noteFirstContact: (_, { input }, context) => {
    const { referralId, on } = parseInput(contactMadeInput, input);
    accessOf(context).require('keepPatch');
    return changeReferral(context, referralId, (before) => contacted(before, on, context.now));
  },

  turnRelationship: (_, { input }, context) => {
    const { referralId, state } = parseInput(turnInput, input);
    accessOf(context).require('keepPatch');
    const { personId } = context.viewer;
    return changeReferral(context, referralId, (before) => ok(turned(before, state, personId, context.now)));
  },

  forgetReferral: async (_, { input }, context) => {
    const { referralId } = parseInput(forgetInput, input);
    const isKeeper = accessOf(context).allows('keepPatch');
    const isTheirOwn = isOfViewer(context);
    await forgetReferral(context, referralId, (referral) => isKeeper || isTheirOwn(referral));
    return { referralId };
  },
};

export const referral: ReferralResolvers = {
  practice: ({ practice }) => practice ?? null,
  words: ({ words }) => words ?? null,
  team: ({ teamId }) => (teamId ? { id: teamId } : null),
  by: ({ by }) => ({ id: by }),
  relationship: stateOf,
  changes: ({ relationship }) => relationship.map(({ by, ...rest }) => ({ ...rest, by: { id: by } })),
};
