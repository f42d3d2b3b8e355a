import { type InstantText, instantText, Temporal } from '@kith/kernel';

/** Tells the time. */
export type Clock = () => InstantText;

/** The clock of this machine. Only a rehearsal says how far it is ahead, in milliseconds, and may say so anew for each event. */
export const machineClock: Clock = () =>
  instantText(Temporal.Now.instant().add({ milliseconds: Number(process.env.KITH_CLOCK_SHIFT_MS ?? 0) }));
