import { kithError, monthOf, newId, type PersonId } from '@kith/kernel';
import { type CommandContext, nothingToChange } from '@kith/service-kit';
import { type Answers, withAnswers } from '../domain/pulse.ts';
import { findAnswerId, findRespondent, findTally, putAnswerId, putRespondent, putTally } from '../store.ts';

/** What a member sends in. */
interface PulseSent {
  readonly answerId?: string | undefined;
  readonly teamId: string;
  readonly answers: Answers;
  readonly showTeam: boolean;
}

/**
 * Adds a member's answers to the tally of this month; the answers themselves are not kept. The same id again changes
 * nothing. Throws `ID_TAKEN` when the id is another's, `ALREADY_ANSWERED` when they answered this month.
 */
export function answerPulse(
  { answerId = newId('answer'), teamId, answers, showTeam }: PulseSent,
  personId: PersonId,
  { table, cause, now }: CommandContext,
): Promise<{ id: string; month: string }> {
  const month = monthOf(now);
  return table.change(cause, now, async () => {
    const sent = await findAnswerId(table, answerId);
    if (sent) {
      if (sent.personId !== personId || sent.teamId !== teamId) throw kithError('ID_TAKEN');
      return nothingToChange({ id: answerId, month: sent.month });
    }
    if (await findRespondent(table, teamId, month, personId)) throw kithError('ALREADY_ANSWERED');
    const tally = await findTally(table, teamId, month);
    return {
      value: { id: answerId, month },
      writes: [
        putAnswerId({ answerId, teamId, month, personId }),
        putRespondent(teamId, month, { personId, answerId, showTeam }),
        putTally(tally, teamId, { month, tally: withAnswers(tally?.tally, answers) }),
      ],
      events: [],
    };
  });
}
