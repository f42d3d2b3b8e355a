import { lineOfText, optional } from '@kith/service-kit';
import * as z from 'zod';
import { instrumentIds, languages } from '../../domain/instruments/instrument.ts';

const instrument = z.enum(instrumentIds);
const day = z.iso.date('a date like 2026-11-23');

export const licenceInput = z
  .object({ instrument, holder: lineOfText(200), reference: lineOfText(100), from: day, until: day })
  .refine(({ from, until }) => from <= until, { path: ['until'], message: 'not before it begins' });

export const bringInput = z
  .object({
    instrument,
    version: lineOfText(100),
    language: z.enum(languages),
    items: z.array(lineOfText(500)).min(1).max(50),
    least: z.int().min(0).max(10),
    greatest: z.int().min(1).max(10),
    labels: z.array(lineOfText(200)).max(11),
    table: optional(
      z
        .array(z.object({ sum: z.int().min(0).max(500), hundredths: z.int().min(-10_000).max(100_000) }))
        .max(501),
    ),
  })
  .refine(({ least, greatest }) => least < greatest, { path: ['greatest'], message: 'above the least' })
  .refine(({ labels, least, greatest }) => labels.length === 0 || labels.length === greatest - least + 1, {
    path: ['labels'],
    message: 'one for each answer, or none',
  })
  .transform(({ instrument, least, greatest, labels, table, ...rest }) => ({
    instrument,
    brought: {
      ...rest,
      scale: { least, greatest, labels },
      ...(table && { table: Object.fromEntries(table.map(({ sum, hundredths }) => [sum, hundredths])) }),
    },
  }));

export const enableInput = z.object({ instrument, pathway: optional(lineOfText(500)) });
export const disableInput = z.object({ instrument });
