import { idOf } from '@kith/contracts';
import * as z from 'zod';
import { pulseItems } from '../domain/rules/pulse.ts';

const answerTo = ({ least, greatest }: { least: number; greatest: number }) =>
  z.int().min(least, `${least} at least`).max(greatest, `${greatest} at most`).nullish();

export const answerPulseInput = z.object({
  id: idOf('answer').nullish(),
  teamId: idOf('team'),
  happyYesterday: answerTo(pulseItems.happyYesterday),
  belonging: answerTo(pulseItems.belonging),
  safety: answerTo(pulseItems.safety),
  showTeam: z.boolean(),
});
