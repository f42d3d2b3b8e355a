import { idOf } from '@kith/contracts';
import * as z from 'zod';
import { pulseItems } from '../domain/rules/pulse.ts';

export const monthAsked = z.object({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month like 2026-10'),
});

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
