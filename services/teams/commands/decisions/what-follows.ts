import { type Id, monthOf } from '@kith/kernel';
import { event, type NewEvent, type Write } from '@kith/service-kit';
import type { DomainTerms } from '../../domain/decisions/group-domain.ts';
import { daysTaken, originOf, type Proposal } from '../../domain/decisions/proposal.ts';
import type { News } from '../../domain/notice.ts';
import { decisionsOn, domainWrite, type KeptProposal, spentWrite } from '../../store/decisions.ts';
import { dueOn } from '../../store/due.ts';
import { type Front, frontOf } from '../../store/front.ts';
import { revisionAfter } from '../../store/matters.ts';
import { type Ground, tellGroup, tellThese } from './told.ts';

interface Follows {
  readonly writes: readonly Write[];
  readonly events: readonly NewEvent[];
}

/** What follows from a proposal becoming this: who is told, what is remembered, and what its end brings about. */
export async function whatFollows(
  context: Ground,
  before: KeptProposal | undefined,
  after: Proposal,
  deciders: Front,
): Promise<Follows> {
  if (after.ended && !before?.ended) return ends(context, before, after);
  const isAskedAnew = (before?.earlier.length ?? -1) < after.earlier.length;
  return { writes: isAskedAnew ? asking(context, after, deciders) : [], events: [] };
}

function asking(context: Ground, { round, by, ...proposal }: Proposal, deciders: Front): Write[] {
  const others = round.participants.filter((personId) => personId !== by);
  const kind = proposal.kind === 'SPLIT' ? 'SPLIT_SUGGESTED' : 'DECISION_DUE';
  const words =
    proposal.kind === 'SPLIT'
      ? 'The team has grown. It is asked whether to become two; nobody has to leave.'
      : 'A proposal waits for your answer.';
  return tellThese(deciders, others, newsOf(proposal, kind, words), context);
}

async function ends(context: Ground, before: KeptProposal | undefined, after: Proposal): Promise<Follows> {
  const { groupId, fromTeam, decisionKind, ended, id } = after;
  const outcome = ended?.outcome ?? 'WITHDRAWN';
  const decided = event({
    name: 'ProposalDecided',
    subject: id,
    sequence: revisionAfter(before),
    data: {
      proposalId: id,
      groupId,
      ...(fromTeam && { fromTeam }),
      kind: decisionKind,
      outcome,
      days: daysTaken(after),
    },
  });
  const isTaken = outcome !== 'WITHDRAWN';
  const writes = [
    ...(isTaken ? await taken(context, after) : []),
    ...(fromTeam ? await tellHome(context, fromTeam, after, isTaken) : []),
  ];
  return { writes, events: [decided] };
}

/** A decision that holds: its spending counts, a domain it sets is set, and it is looked at again on its day. */
async function taken({ table, now }: Ground, proposal: Proposal): Promise<Write[]> {
  const { spendPence = 0, domain, id, reviewOn } = proposal;
  const origin = originOf(proposal);
  const review = await dueOn(table).remember({ day: reviewOn, what: 'DECISION', ref: id });
  const spent = await decisionsOn(table).spentOf(origin);
  return [
    ...review,
    ...(spendPence > 0 ? [spentWrite(spent, origin, monthOf(now), spendPence)] : []),
    ...(domain ? await agreedDomain(table, domain, id) : []),
  ];
}

async function agreedDomain(
  table: Ground['table'],
  domain: DomainTerms,
  agreedIn: Proposal['id'],
): Promise<Write[]> {
  const { teamId, reviewOn } = domain;
  const before = await decisionsOn(table).domainOf(teamId);
  const due = await dueOn(table).remember({ day: reviewOn, what: 'DOMAIN', ref: teamId });
  return [domainWrite(before, { ...domain, agreedIn }), ...due];
}

async function tellHome(
  context: Ground,
  fromTeam: Id<'team'>,
  proposal: Proposal,
  isTaken: boolean,
): Promise<Write[]> {
  const words = isTaken
    ? 'The governance circle agreed to what came from your team.'
    : 'What your team put to the governance circle was taken back.';
  const news = { ...newsOf(proposal, 'DECIDED', words), groupId: fromTeam };
  return tellGroup(await frontOf(context.table, fromTeam), news, context);
}

/** What is told of a proposal. */
export function newsOf(
  { id, groupId }: Pick<Proposal, 'id' | 'groupId'>,
  kind: News['kind'],
  words: string,
): News {
  return { groupId, kind, about: id, words };
}
