/** How a change of planned hours is looked at, since the day it was decided (E13). */
export const plannedHoursRules = {
  from: '2026-01-01',
  /** Whole weeks looked back over; the week before them is what they are held against. */
  weeks: 32,
  /** Days after a change began to hold, before its owner is asked: by then they can tell how it is. */
  askAfterDays: 28,
  /** Wellbeing may have fallen by so many points of ten, and no more. */
  mostDown: 1,
  source: 'Raglan Project, Monmouthshire, as the RSA reports it: 152 hours fewer over 32 weeks',
} as const;
