import { gbp } from '@kith/kernel';
import type { RequestContext } from '@kith/service-kit';
import { isRevealed, objectionsIn, type Signal, silentIn } from '../../domain/consent-round/round.ts';
import { originOf, type Proposal, stateOf } from '../../domain/decisions/proposal.ts';
import { type GroupId, isTeam } from '../../domain/group.ts';
import type { ProposalResolvers, ProposedDomainResolvers, ResolversTypes } from '../../generated.ts';
import { storeOn } from '../../store/members.ts';
import { objectionIn } from '../consent-round.ts';
import { sightOf } from '../sight.ts';

const decider = (groupId: GroupId) => (isTeam(groupId) ? 'TEAM' : 'CIRCLE');
const byId = (id: string) => ({ id });

export const proposal: ProposalResolvers = {
  decidedBy: ({ groupId }) => decider(groupId),
  fromTeam: async ({ fromTeam }, _, { table }) =>
    (fromTeam && (await storeOn(table).teamOf(fromTeam))) || null,
  beyond: ({ beyond }) => beyond ?? null,
  spend: ({ spendPence }) => (spendPence === undefined ? null : gbp(spendPence)),
  spentBefore: ({ spentBefore }) => gbp(spentBefore),
  by: ({ by }) => (by ? { id: by } : null),
  state: (parent, _, { now }) => stateOf(parent, now),
  domain: ({ domain }) => domain ?? null,
  waitingFor: async (parent, _, context) => {
    const isSeen = await namesSeen(parent, context);
    return parent.ended ? [] : silentIn(parent.round).filter(isSeen).map(byId);
  },
  signals: async (parent, _, context) => {
    const isSeen = await namesSeen(parent, context);
    const seen = parent.round.signals.filter(({ personId }) => isSeen(personId));
    return seen.map((signal) => signalOf(signal, parent.round, context));
  },
  objections: ({ round }, _, { now }) => objectionsIn(round, now).map((one) => objectionIn(one, byId)),
  earlier: ({ earlier }, _, { now }) =>
    earlier.map(({ what, groupId, round }) => ({
      what,
      decidedBy: decider(groupId),
      objections: objectionsIn(round, now).map((one) => objectionIn(one, byId)),
    })),
  sessions: ({ sessions }) => sessions.map(({ on, heldBy }) => ({ on, heldBy: { id: heldBy } })),
  escalated: ({ escalated }) => (escalated ? { ...escalated, by: { id: escalated.by } } : null),
  endedAt: ({ ended }) => ended?.at ?? null,
};

export const proposedDomain: ProposedDomainResolvers = {
  team: async ({ teamId }, _, { table }) => (await storeOn(table).teamOf(teamId)) ?? null,
  spendLimit: ({ spendLimitPence }) => gbp(spendLimitPence),
};

/** Who else is asked is for those who decide in the group; a professional who is asked sees themself among them. */
async function namesSeen(parent: Proposal, context: RequestContext): Promise<(personId: string) => boolean> {
  const { access } = await sightOf(context);
  const groups = [parent.groupId, originOf(parent)];
  const seesAll = groups.some((teamId) => access.allows('decisions.see', { teamId }));
  return (personId) => seesAll || personId === context.viewer.personId;
}

/** A signal as the viewer may see it: what others said stays sealed until everyone has. */
function signalOf(
  { personId, at, objection, enteredBy, heard }: Signal,
  round: Parameters<typeof isRevealed>[0],
  { now, viewer }: RequestContext,
): ResolversTypes['ProposalSignal'] {
  const isOpen = isRevealed(round, now) || [personId, enteredBy].includes(viewer.personId);
  return {
    person: { id: personId },
    at,
    objects: isOpen ? objection !== undefined : null,
    entered: enteredBy && heard ? { ...heard, by: byId(enteredBy) } : null,
  };
}
