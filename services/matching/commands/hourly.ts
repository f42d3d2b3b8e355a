import type { CommandContext } from '@kith/service-kit';
import { answerUnanswered } from './host/answer-unanswered.ts';
import { climbLadder } from './ladder/climb-ladder.ts';

/** What matching does every hour: shows gaps further whose time is up (M11), and frees workers nobody answered (F7). */
export async function hourly(context: CommandContext): Promise<void> {
  await answerUnanswered(context);
  await climbLadder(context);
}
