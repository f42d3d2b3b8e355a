/** How much people are asked: a round of more than these, or more often, is not simple any more (E7). */
export const burden = {
  from: '2026-11-01',
  source: 'Clapton Circle: simplifying the evaluation process reduces the burden; limits set by this project',
  /** The most items one person is asked in one round. */
  mostItems: 14,
  /** How long nobody is asked again after a round. */
  weeksApart: 26,
} as const;
