import { addDays, dateOf } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';
import { dueOn } from '../store/due.ts';
import { ACCESS_DUE, tellAccessEnds } from './access/access-ends.ts';
import { CHECK_DUE, tellCheckDue } from './checks/check-due.ts';
import { whenDecisionDue } from './decisions/when-due.ts';
import type { WhenDue } from './due.ts';
import { remindOfContact } from './endings/contact-plans.ts';
import { tellStateChange, turnByItself } from './endings/state-changed.ts';
import { ERASURE_DUE } from './erasure/erase-what-is-due.ts';
import { lookForDue } from './erasure/look-for-due.ts';
import { sayErasureAgain } from './erasure/say-again.ts';
import { lookAtHat } from './hats/look-at-hat.ts';
import { putObservationAway } from './learning/observations.ts';
import { TRAINING_DUE, tellTrainingEnds } from './learning/training-ends.ts';
import { whenMeetingDue } from './meetings/when-due.ts';
import { remindOfRequest } from './requests/remind-of-request.ts';
import { REQUEST_DUE } from './requests/request-moved.ts';
import { REVIEW_DUE, tellReviewDue } from './reviews/review-dates.ts';
import { settle } from './settle.ts';
import { tellWhatEnded } from './tell-what-ended.ts';

/** Who looks at what is due, by what it is. */
const whenDue: Readonly<Record<string, WhenDue>> = {
  PERSON: tellWhatEnded,
  [ACCESS_DUE]: tellAccessEnds,
  [REQUEST_DUE]: remindOfRequest,
  [REVIEW_DUE]: tellReviewDue,
  TEAM_STATE: turnByItself,
  TELL_STATE: tellStateChange,
  CONTACT: remindOfContact,
  OBSERVATION: putObservationAway,
  [TRAINING_DUE]: tellTrainingEnds,
  [CHECK_DUE]: tellCheckDue,
  ...whenDecisionDue,
  ...whenMeetingDue,
  HAT: lookAtHat,
  [ERASURE_DUE]: sayErasureAgain,
};

/** How many mornings may be missed and still be made up for. */
const MORNINGS = 14;

/**
 * Every morning: all that is due today, and what was missed on the mornings before (T11, T15, T16, T17, T26). What
 * cannot be settled does not hold up the rest; it is tried again the next morning. Throws when there was any.
 */
export async function daily(context: CommandContext): Promise<void> {
  const today = dateOf(context.now);
  const failed: unknown[] = [];
  for (let ago = MORNINGS; ago >= 0; ago--) {
    for (const due of await dueOn(context.table).allDue(addDays(today, -ago))) {
      await settle(context, due, whenDue[due.what]).catch((error) => failed.push(error));
    }
  }
  await lookForDue(context).catch((error) => failed.push(error));
  if (failed.length > 0)
    throw new AggregateError(failed, `${failed.length} due things could not be settled.`);
}
