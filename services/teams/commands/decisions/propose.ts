import { kithError, monthOf, type PersonId, unwrap } from '@kith/kernel';
import { type Change, type CommandContext, nothingToChange } from '@kith/service-kit';
import { asked } from '../../domain/decisions/asked.ts';
import type { Proposal } from '../../domain/decisions/proposal.ts';
import {
  beyondItsGroup,
  isSameWish,
  mayBeRecorded,
  proposed,
  recorded,
  type Wish,
} from '../../domain/decisions/propose.ts';
import { CIRCLE, isTeam } from '../../domain/group.ts';
import { domainIn, type KeptProposal, proposalWrites, sameDomain, spentIn } from '../../store/decisions.ts';
import { type Front, frontOf } from '../../store/front.ts';
import { mattersOn } from '../../store/matters.ts';
import type { Ground } from './told.ts';
import { whatFollows } from './what-follows.ts';

/**
 * Puts a proposal to those who decide it: the team, or at once the governance circle if it lies outside what the team
 * decides alone (T13). Throws `ID_TAKEN`, `NOT_FOUND` for no such team, and what {@link proposed} refuses.
 */
export function propose(context: CommandContext, wish: Wish): Promise<Proposal> {
  return begin(context, wish, (front) => putForward(context, wish, front));
}

/**
 * Writes down a decision that was taken: done, with nobody else asked, while it lies within the team's domain;
 * otherwise it is put to the governance circle (T13). Throws as {@link propose}.
 */
export function recordDecision(context: CommandContext, wish: Wish): Promise<Proposal> {
  return begin(context, wish, async (front) => {
    const standing = standingOf(front, context);
    if (!mayBeRecorded(wish, standing, context.now)) return putForward(context, wish, front);
    const done = await keepNew(context, unwrap(recorded(wish, standing, context.now)), front);
    return onThisDomain(done, wish, front);
  });
}

function begin(
  context: CommandContext,
  wish: Wish,
  decide: (front: Front) => Promise<Change<Proposal>>,
): Promise<Proposal> {
  const { table, cause, now } = context;
  return table.change(cause, now, async () => {
    const earlier = await mattersOn(table).matterOf<Proposal>(wish.id);
    if (earlier && !isSameWish(earlier, wish)) throw kithError('ID_TAKEN');
    if (earlier) return nothingToChange<Proposal>(earlier);
    if (wish.domain && !(await frontOf(table, wish.domain.teamId)).team) throw kithError('NOT_FOUND');
    return decide(await frontOf(table, wish.groupId));
  });
}

/** The proposal a wish becomes, with those who are asked; in the same transaction as whatever brought it about. */
export async function putForward(context: Ground, wish: Wish, front: Front): Promise<Change<Proposal>> {
  const { table, now } = context;
  const standing = standingOf(front, context);
  const isOutside = isTeam(wish.groupId) && beyondItsGroup(wish, standing, now) !== undefined;
  const deciders = isOutside ? await frontOf(table, CIRCLE) : front;
  const people: PersonId[] = asked(deciders.places, wish, now);
  const change = await keepNew(context, unwrap(proposed(wish, standing, people, now)), deciders);
  return onThisDomain(change, wish, front);
}

/** Where something is decided depends on the team's domain: nobody changed it meanwhile. */
function onThisDomain(change: Change<Proposal>, { groupId }: Wish, front: Front): Change<Proposal> {
  if (!isTeam(groupId)) return change;
  return { ...change, writes: [...change.writes, sameDomain(domainIn(front), groupId)] };
}

function standingOf(front: Front, { now }: Ground) {
  return { domain: domainIn(front), spentBefore: spentIn(front, monthOf(now)) };
}

async function keepNew(context: Ground, proposal: Proposal, deciders: Front): Promise<Change<Proposal>> {
  const none: KeptProposal | undefined = undefined;
  const follows = await whatFollows(context, none, proposal, deciders);
  return {
    value: proposal,
    writes: [...proposalWrites(none, proposal), ...follows.writes],
    events: follows.events,
  };
}
