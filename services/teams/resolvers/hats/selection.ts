import { kithError } from '@kith/kernel';
import { parseInput, type RequestContext } from '@kith/service-kit';
import { hatsIn } from '../../commands/hats/hat-in-hand.ts';
import { grantedTo } from '../../domain/hats/bearing.ts';
import type { Hat } from '../../domain/hats/hat.ts';
import { closesAt } from '../../domain/hats/offer.ts';
import type { Nomination, Selection } from '../../domain/hats/selection.ts';
import { areShown, stepOf } from '../../domain/hats/steps.ts';
import { lastDayBefore } from '../../domain/hats/term.ts';
import type { QueryResolvers, SelectionResolvers } from '../../generated.ts';
import { enteredIn } from '../consent-round.ts';
import type { PersonParent } from '../parents.ts';
import { sightOf } from '../sight.ts';
import { selectionId } from './inputs.ts';
import { selectionFor } from './may.ts';
import { peopleOf } from './people.ts';

export const selectionQuery: Pick<QueryResolvers, 'selection'> = {
  selection: (_, args, context) => selectionFor(parseInput(selectionId, args.id), context, 'selection.see'),
};

export const selection: SelectionResolvers = {
  hat: hatOf,

  step: (made, _, { now }) => stepOf(made, now),

  openedBy: async ({ groupId, openedBy }, _, context) => (await peopleOf(groupId, context))(openedBy),

  offer: async ({ groupId, offer, full }, _, context) => {
    if (!offer) return null;
    const who = await peopleOf(groupId, context);
    const { objection, asked } = offer;
    return {
      ...offer,
      person: who(offer.personId),
      closesAt: (full ? undefined : closesAt(offer)) ?? null,
      asked: asked.map(({ personId, reached }) => ({
        person: who(personId),
        reachedAt: reached?.at ?? null,
        channel: reached?.channel ?? null,
        by: reached ? who(reached.by) : null,
      })),
      entered: enteredIn(offer.entered, who),
      objection: objection
        ? { ...objection, person: who(objection.personId), entered: enteredIn(objection.entered, who) }
        : null,
    };
  },

  facilitator: async ({ groupId, full }, _, context) =>
    full ? (await peopleOf(groupId, context))(full.facilitator) : null,

  participants: async ({ groupId, full }, _, context) =>
    (full?.participants ?? []).map(await peopleOf(groupId, context)),

  nominationsCloseAt: ({ full }) => full?.nominationsCloseAt ?? null,

  submitted: async ({ groupId, full }, _, context) => {
    const who = await peopleOf(groupId, context);
    return inOrder(full).map(({ personId }) => who(personId));
  },

  myNomination: async ({ groupId, full }, _, context) => {
    const own = full?.nominations.find(({ personId }) => personId === context.viewer.personId);
    return own ? nominationIn(own, await peopleOf(groupId, context)) : null;
  },

  nominations: async ({ groupId, full }, _, context) => {
    if (!full || !areShown(full, context.now)) return null;
    const who = await peopleOf(groupId, context);
    return inOrder(full).map((one) => nominationIn(one, who));
  },

  information: async ({ groupId, full }, _, context) => {
    const who = await peopleOf(groupId, context);
    return (full?.notes ?? []).map((note) => ({ ...note, person: who(note.personId) }));
  },

  proposal: ({ groupId, full }) => (full?.proposal ? { ...full.proposal, groupId } : null),

  earlierProposals: ({ groupId, full }) =>
    (full?.earlierProposals ?? []).map((proposal) => ({ ...proposal, groupId })),

  changes: async ({ groupId, full }, _, context) => {
    const who = await peopleOf(groupId, context);
    return (full?.changes ?? []).map((change) => ({ ...change, by: who(change.by) }));
  },

  outcome: async (made, _, context) => {
    const { outcome } = await asOfNow(made, context);
    if (!outcome) return null;
    const { personId, until } = outcome;
    return {
      ...outcome,
      granted: outcome.result === 'GRANTED',
      person: personId ? (await peopleOf(made.groupId, context))(personId) : null,
      reviewOn: until ? lastDayBefore(until) : null,
    };
  },
};

async function hatOf({ groupId, hat: slug }: Selection, _: unknown, context: RequestContext): Promise<Hat> {
  const { front } = await sightOf(context);
  const hat = (await hatsIn(context, await front(groupId), groupId)).find((one) => one.slug === slug);
  if (!hat) throw kithError('NOT_FOUND');
  return hat;
}

/** An offer that time has settled has its outcome from that moment, though nobody has written it down yet. */
async function asOfNow(made: Selection, context: RequestContext): Promise<Selection> {
  const closes = made.offer && closesAt(made.offer);
  if (made.outcome || !closes || stepOf(made, context.now) !== 'GRANTED') return made;
  return grantedTo(made, await hatOf(made, undefined, context), closes);
}

/** In the order of participants: when somebody answered says nothing. */
function inOrder(full: Selection['full']): Nomination[] {
  const { participants = [], nominations = [] } = full ?? {};
  const place = ({ personId }: Nomination) => participants.indexOf(personId);
  return [...nominations].sort((a, b) => place(a) - place(b));
}

function nominationIn(
  { personId, nominee, reason, entered, before }: Nomination,
  who: (id: string) => PersonParent,
) {
  const named = (id: string | undefined) => (id === undefined ? null : who(id));
  return {
    person: who(personId),
    nominee: named(nominee),
    reason: reason ?? null,
    entered: enteredIn(entered, who),
    before: before ? { nominee: named(before.nominee), reason: before.reason ?? null } : null,
  };
}
