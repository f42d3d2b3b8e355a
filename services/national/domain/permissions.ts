type Operation = 'seeCircles' | 'seeSnapshot' | 'freezeSnapshot';

/**
 * Who may do what. Circles' gateways read here for their people; only someone signed in to the national co-op itself
 * freezes, so that no circle's own group of that name will do.
 */
export const permissions: Readonly<Record<Operation, readonly string[]>> = {
  seeCircles: ['signed-in'],
  seeSnapshot: ['signed-in'],
  freezeSnapshot: ['circle:statistician'],
};
