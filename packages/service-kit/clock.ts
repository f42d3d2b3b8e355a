import { type InstantText, instantText, Temporal } from '@kith/kernel';

/** Tells the time. */
export type Clock = () => InstantText;

/** The clock of this machine, ahead by a rehearsal's shift. */
export function clockShiftedBy(milliseconds: number): Clock {
  return () => instantText(Temporal.Now.instant().add({ milliseconds }));
}
