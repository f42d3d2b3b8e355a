/** How potential connections are chosen (K3), since the day it was decided. */
export const suggestionRule = {
  from: '2024-01-01',
  /** More than a handful is a list to work through. */
  most: 5,
  mostReasons: 3,
  /** Of fewer teams, saying that others enjoy a place would say who. */
  teamsItWorkedFor: 3,
  /** What each reason counts. What someone likes stands above all else; nearness never outweighs it. */
  worth: { liked: 4, free: 2, worked: 2, near: 1, costsNothing: 0.5 },
  source: 'Policy of the co-op; row K3.',
} as const;
