import { type CommandContext, eachApart } from '@kith/service-kit';
import { answerUnanswered } from './host/answer-unanswered.ts';
import { climbLadder } from './ladder/climb-ladder.ts';
import { finishClosings } from './opportunities/close.ts';
import { finishPartings } from './pairs/part.ts';
import { finishVisitorPartings } from './pairs/part-from-visitor.ts';
import { takeUpPlans } from './proposals/plans.ts';
import { showAllAgain } from './sharing/show-again.ts';

/**
 * What matching does every hour: finishes what was interrupted as two parted (M5), an opportunity closed or sharing began
 * again, frees workers nobody answered (F7), shows gaps further whose time is up (M11), and takes up plans of a week that
 * stopped on their way (M4). What fails does not hold up
 * the rest; it is thrown at the end.
 */
export async function hourly(context: CommandContext): Promise<void> {
  await eachApart(parts, (part) => part(context));
}

const parts = [
  finishPartings,
  finishVisitorPartings,
  finishClosings,
  showAllAgain,
  answerUnanswered,
  climbLadder,
  takeUpPlans,
];
