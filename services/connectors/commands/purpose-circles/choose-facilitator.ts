import { addTo, type PersonId, refusal, refused } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { isOffered } from '../../domain/company/companion.ts';
import { type PurposeCircle, withFacilitator } from '../../domain/purpose-circles/purpose-circle.ts';
import type { Word } from '../../domain/teams/word.ts';
import { companions } from '../../store/ladder.ts';
import { purposesOfPeople } from '../../store/purpose-circles.ts';
import { ask } from '../messages/ask.ts';
import { changePurpose } from './change-purpose.ts';

/** After so many days nobody is told any more that they were asked. */
const ASKED_DAYS = 30;

/** The owner chooses whom to ask, of those who offer to facilitate; they are told (K9). Throws `FACILITATOR_UNKNOWN`. */
export function chooseFacilitator(
  context: CommandContext,
  id: string,
  personId: PersonId,
  chosen: Word,
): Promise<PurposeCircle> {
  return changePurpose(context, id, async (circle, work) => {
    const result = withFacilitator(circle, personId, chosen);
    if (!result.ok || result.value === circle) return result;
    if (!isOffered(await work.get(companions, personId), 'FACILITATOR'))
      return refused(refusal('FACILITATOR_UNKNOWN'));
    if (!(await work.get(purposesOfPeople, personId, id))) work.put(purposesOfPeople, { id, personId });
    const { now } = context;
    const notAfter = addTo(now, { hours: 24 * ASKED_DAYS });
    ask(work, { personId, about: circle.id, askedAt: now, notAfter });
    return result;
  });
}
