import { kithError, type Result, unwrap } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { missingSteps, type SupportOutcome } from '../../domain/support-sequence/outcome.ts';
import { listOutcomes, supportOutcomes } from '../../store/support-sequence.ts';
import { requireOpen } from '../teams/open-team.ts';

/** More than this is no list of what one wants any more. */
const MOST_OUTCOMES = 50;

/** Writes down something a team's owner wants (K7). Throws `TEAM_CLOSED`, `TOO_MANY_OUTCOMES`, `ID_TAKEN`. */
export function nameOutcome(
  context: CommandContext,
  asked: Pick<SupportOutcome, 'id' | 'teamId' | 'words' | 'word'>,
): Promise<SupportOutcome> {
  const { id, teamId, words } = asked;
  return change(context, async (work) => {
    await requireOpen(work, teamId);
    const known = await work.get(supportOutcomes, teamId, id);
    if (known && known.words !== words) throw kithError('ID_TAKEN');
    if (known) return known;
    if ((await listOutcomes(context.table, teamId)).length >= MOST_OUTCOMES)
      throw kithError('TOO_MANY_OUTCOMES');
    const outcome: SupportOutcome = { ...asked, steps: {} };
    work.put(supportOutcomes, outcome);
    return outcome;
  });
}

/**
 * Changes what is known of an outcome; what is so already writes nothing. Says which steps are still to be looked at, once
 * that changed. Throws `TEAM_CLOSED`, `NOT_FOUND`, and what is refused.
 */
export function changeOutcome(
  context: CommandContext,
  { teamId, outcomeId }: { readonly teamId: string; readonly outcomeId: string },
  decide: (before: SupportOutcome) => Result<SupportOutcome>,
): Promise<SupportOutcome> {
  return change(context, async (work) => {
    await requireOpen(work, teamId);
    const before = await work.get(supportOutcomes, teamId, outcomeId);
    if (!before) throw kithError('NOT_FOUND');
    const after = unwrap(decide(before));
    if (after === before) return before;
    work.put(supportOutcomes, after);
    const missing = missingSteps(after);
    if (missing.length !== missingSteps(before).length)
      work.say(
        'PaidSupportConsidered',
        { subject: after.id, sequence: work.versionOf(supportOutcomes, teamId, outcomeId) },
        { teamId, outcomeId: after.id, missing },
      );
    return after;
  });
}
