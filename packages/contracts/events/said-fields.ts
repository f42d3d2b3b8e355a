import * as z from 'zod';

/** By which way someone said what a visit took (P9). */
export const saidChannels = ['APP', 'PHONE', 'PAPER', 'BY_SOMEONE_ELSE'] as const;
export type SaidChannel = (typeof saidChannels)[number];
export const saidBy = z.enum(saidChannels);

/** Why someone corrects what both had said before. A kind, never free text. */
export const correctionReasons = [
  'SLIP',
  'LEFT_EARLY',
  'STAYED_LONGER',
  'WRONG_KIND',
  'DID_NOT_HAPPEN',
  'OTHER',
] as const;
export type CorrectionReason = (typeof correctionReasons)[number];
export const correctionReason = z.enum(correctionReasons);
