import { clapton } from './clapton.ts';
import type { DemoCircle, DemoPerson } from './model.ts';
import { otherCircles } from './other-circles.ts';
import { person } from './people.ts';

export type { DemoCircle, DemoPerson, DemoTeam, DemoWorker, TeamLife } from './model.ts';
export { personId } from './people.ts';

/** Every demo circle. */
export const demoCircles: readonly DemoCircle[] = [clapton, ...otherCircles];

/** Who freezes the national snapshot in the demo. */
const statistician: DemoPerson = person('national', 'Ifeoma Brandreth', 'national statistician', {
  hats: ['statistician'],
});

/** Everyone who can sign in. */
export const demoPeople: readonly DemoPerson[] = [
  ...demoCircles.flatMap(({ people }) => people),
  statistician,
];
