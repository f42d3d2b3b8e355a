import { dateOf, type Id, isId } from '@kith/kernel';
import type { CommandContext, Write } from '@kith/service-kit';
import { originOf, type Proposal } from '../../domain/decisions/proposal.ts';
import { domainIn } from '../../store/decisions.ts';
import { frontOf } from '../../store/front.ts';
import { mattersOn } from '../../store/matters.ts';
import type { WhenDue } from '../due.ts';
import { tellGroup } from './told.ts';
import { newsOf } from './what-follows.ts';

/** What was agreed is looked at again on its day: good enough until then (T13). */
const lookAgain: WhenDue = (context, { ref }) =>
  remind(context, ref, ({ ended }) =>
    ended ? 'It is time to look again at something that was decided.' : undefined,
  );

/** The day by which the governance circle meant to decide what was passed on to it (T14). */
const target: WhenDue = (context, { ref }) =>
  remind(context, ref, ({ ended }) =>
    ended ? undefined : 'Today is the day by which a team hoped for a decision.',
  );

/** What a team decides alone is looked at again on its day. */
const lookAgainAtDomain: WhenDue = async (context, { ref }) => {
  if (!isId('team', ref)) return { writes: [], events: [] };
  const front = await frontOf(context.table, ref);
  const isDue = (domainIn(front)?.reviewOn ?? '9') <= dateOf(context.now);
  const words = 'It is time to look again at what your team decides alone.';
  const news = { groupId: ref, kind: 'DECISION_DUE', about: ref, words } as const;
  return { writes: isDue ? tellGroup(front, news, context) : [], events: [] };
};

/** What decisions are looked at again for, by what is due. */
export const whenDecisionDue = {
  DECISION: lookAgain,
  DECISION_TARGET: target,
  DOMAIN: lookAgainAtDomain,
} satisfies Record<string, WhenDue>;

async function remind(
  context: CommandContext,
  ref: string,
  wordsFor: (proposal: Proposal) => string | undefined,
): Promise<{ writes: Write[]; events: [] }> {
  const proposal = await mattersOn(context.table).matterOf<Proposal>(ref as Id<'proposal'>);
  const words = proposal && wordsFor(proposal);
  if (!proposal || !words) return { writes: [], events: [] };
  const groupId = proposal.ended ? originOf(proposal) : proposal.groupId;
  const news = newsOf({ ...proposal, groupId }, 'DECISION_DUE', words);
  return { writes: tellGroup(await frontOf(context.table, groupId), news, context), events: [] };
}
