import type { CommandContext } from '@kith/service-kit';
import { answerUnanswered } from './host/answer-unanswered.ts';
import { climbLadder } from './ladder/climb-ladder.ts';
import { finishClosings } from './opportunities/close.ts';
import { finishPartings } from './pairs/part.ts';
import { finishVisitorPartings } from './pairs/part-from-visitor.ts';

/**
 * What matching does every hour: finishes what was interrupted as two parted or an opportunity closed (M5), frees workers nobody answered (F7), and
 * shows gaps further whose time is up (M11).
 */
export async function hourly(context: CommandContext): Promise<void> {
  await finishPartings(context);
  await finishVisitorPartings(context);
  await finishClosings(context);
  await answerUnanswered(context);
  await climbLadder(context);
}
