import type { Group } from '@kith/contracts';
import { type InstantText, kithError, monthOf, newId, type PersonId } from '@kith/kernel';
import { type CommandContext, change, type Table, type Work } from '@kith/service-kit';
import { groupOf } from '../../domain/groups.ts';
import { liveBefore } from '../../domain/people.ts';
import { withGroupAnswers } from '../../domain/pulse/groups.ts';
import { type Answers, type Keyed, withAnswers } from '../../domain/pulse/pulse.ts';
import { findTeam, listMembers } from '../../store/people.ts';
import { groupTallies, pulseAnswered } from '../../store/pulse.ts';
import {
  findAnswerId,
  findRespondent,
  findTally,
  putAnswerId,
  putRespondent,
  putTally,
} from '../../store/tallies.ts';

/** What a member sends in. */
interface PulseSent {
  readonly answerId?: string | undefined;
  readonly teamId: string;
  readonly answers: Answers;
  readonly showTeam: boolean;
  /** Who keyed it, and how they heard it. */
  readonly keyed?: Keyed;
}

/**
 * Adds a member's answers to the tallies of this month; the answers themselves are not kept. The same id again changes
 * nothing. Throws `ID_TAKEN` when the id is another's, `ALREADY_ANSWERED` when they answered this month, and `NOT_FOUND`
 * when they are keyed for somebody who is not of the team.
 */
export async function answerPulse(
  { answerId = newId('answer'), teamId, answers, showTeam, keyed }: PulseSent,
  personId: PersonId,
  context: CommandContext,
): Promise<{ id: string; month: string }> {
  const { table, now } = context;
  const month = monthOf(now);
  const standing = await standingIn(table, teamId, personId, now);
  if (keyed && !standing) throw kithError('NOT_FOUND');
  return change(context, async (work) => {
    const sent = await findAnswerId(table, answerId);
    if (sent) {
      if (sent.personId !== personId || sent.teamId !== teamId) throw kithError('ID_TAKEN');
      return { id: answerId, month: sent.month };
    }
    if (await findRespondent(table, teamId, month, personId)) throw kithError('ALREADY_ANSWERED');
    const tally = await findTally(table, teamId, month);
    work.write([
      putAnswerId({ answerId, teamId, month, personId }),
      putRespondent(teamId, month, { personId, answerId, showTeam, ...(keyed && { keyed }) }),
      putTally(tally, teamId, { month, tally: withAnswers(tally?.tally, answers) }),
    ]);
    if (standing?.group) await addToGroup(work, { teamId, month, personId, group: standing.group }, answers);
    return { id: answerId, month };
  });
}

interface Answering {
  readonly teamId: string;
  readonly month: string;
  readonly personId: PersonId;
  readonly group: Group;
}

async function addToGroup(
  work: Work,
  { teamId, month, personId, group }: Answering,
  answers: Answers,
): Promise<void> {
  const isFirst = (await work.get(pulseAnswered, personId, month)) === undefined;
  if (isFirst) work.put(pulseAnswered, { personId, month });
  const before = (await work.get(groupTallies, month, group)) ?? { month, group, people: 0, teams: [] };
  work.put(groupTallies, withGroupAnswers(before, teamId, answers, isFirst));
}

/** Whether someone is of a team, and as whose view theirs counts. */
async function standingIn(
  table: Table,
  teamId: string,
  personId: PersonId,
  now: InstantText,
): Promise<{ group: Group | undefined } | undefined> {
  const [team, members] = await Promise.all([findTeam(table, teamId), listMembers(table, teamId)]);
  if (team?.ownerId === personId) return { group: 'OWNERS' };
  const member = liveBefore(members, now).find((each) => each.personId === personId);
  return member && { group: groupOf(member.kind) };
}
