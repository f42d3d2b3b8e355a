import { addDays, dateOf, mondayOf } from '@kith/kernel';
import { find, parseInput, type RequestContext } from '@kith/service-kit';
import { comingBy } from '../commands/continuity/check-continuity.ts';
import { peopleComing } from '../commands/continuity/people-coming.ts';
import { setContinuity } from '../commands/continuity/set-continuity.ts';
import type { HostClaim } from '../domain/claim.ts';
import { breaksContinuity, FOUR_WEEKS, peopleUntil, peopleWith } from '../domain/continuity/continuity.ts';
import type { ContinuityResolvers, MutationResolvers, TeamResolvers } from '../generated.ts';
import { continuities, occurrences } from '../store/hours.ts';
import { accessOf } from './access.ts';
import { setContinuityInput, untilInput } from './inputs.ts';

export const continuityMutation: Pick<MutationResolvers, 'setContinuity'> = {
  setContinuity: async (_, { input }, context) => {
    const { teamId, most } = parseInput(setContinuityInput, input);
    accessOf(context).require('continuity.set', { teamId });
    await setContinuity(context, { teamId, most });
    return { teamId, until: endOfWeek(context) };
  },
};

/** Of a team: how many people come. */
export const continuityOf: NonNullable<TeamResolvers['continuity']> = async ({ id }, args, context) => {
  accessOf(context).require('continuity.read', { teamId: id });
  const { until = endOfWeek(context) } = parseInput(untilInput, args);
  return { teamId: id, until };
};

export const continuity: ContinuityResolvers = {
  from: ({ until }) => addDays(until, 1 - FOUR_WEEKS),
  people: async ({ teamId, until }, _, context) =>
    peopleUntil(await peopleComing(context, teamId, until), until),
  visits: async ({ teamId, until }, _, context) => {
    const first = addDays(until, 1 - FOUR_WEEKS);
    const comings = await peopleComing(context, teamId, until);
    return comings.filter(({ date }) => first <= date && date <= until).length;
  },
  most: async ({ teamId }, _, context) => {
    if (!accessOf(context).allows('continuity.set', { teamId })) return null;
    return (await find(context.table, continuities, teamId))?.most ?? null;
  },
};

interface WithClaim {
  /** How many people would come within four weeks. */
  readonly people: number;
  /** Whether that is more than the owner wants; to the owner. */
  readonly breaks?: boolean;
}

/** A claim is read anew for every request: both of its fields look once. */
const looked = new WeakMap<HostClaim, Promise<WithClaim | undefined>>();

/** What a claim that waits would do to continuity. */
export function continuityWith(claim: HostClaim, context: RequestContext): Promise<WithClaim | undefined> {
  const known = looked.get(claim) ?? lookAt(claim, context);
  looked.set(claim, known);
  return known;
}

async function lookAt(claim: HostClaim, context: RequestContext): Promise<WithClaim | undefined> {
  const gapId = claim.state === 'WAITING' && claim.asked?.gapId;
  const gap = gapId && (await find(context.table, occurrences, gapId));
  if (!gap) return undefined;
  const { teamId } = gap;
  const coming = comingBy(claim, gap);
  const comings = await peopleComing(context, teamId, coming.date);
  const people = peopleWith(comings, coming);
  if (!accessOf(context).allows('continuity.set', { teamId })) return { people };
  const wanted = (await find(context.table, continuities, teamId)) ?? {};
  return { people, breaks: breaksContinuity(wanted, comings, coming) };
}

function endOfWeek({ now }: RequestContext) {
  return addDays(mondayOf(dateOf(now)), 6);
}
