import type { CircleSlug } from '@kith/kernel';
import type { DemoPerson, DemoWorker } from './model.ts';

/** A demo person; signs in with their first name unless another name is given. */
export function person(
  circle: CircleSlug,
  name: string,
  about: string,
  more: Partial<DemoPerson> = {},
): DemoPerson {
  const username = (name.split(' ')[0] ?? name).toLowerCase();
  return { circle, username, name, about, channel: 'APP', hats: [], ...more };
}

/** The id a demo person has in their circle: what the local sign-in puts into `sub`. */
export function personId(someone: DemoPerson): string {
  return `${someone.circle}.${someone.username}`;
}

/** The person who holds a circle's hats in the demo. */
export function coordinator(circle: CircleSlug, name: string): DemoPerson {
  return person(circle, name, 'holds the circle’s hats', {
    hats: ['coordinator', 'vetting_lead', 'commons_coordinator', 'community_connector'],
  });
}

/** A demo worker, every day from 07:00 to 21:00 unless they chose otherwise. */
export function worker(someone: DemoPerson, more: Partial<Omit<DemoWorker, 'person'>> = {}): DemoWorker {
  return {
    person: someone,
    clearUntil: '2099-12-31',
    available: [1, 2, 3, 4, 5, 6, 7].map((weekday) => `${weekday} 07:00-21:00`),
    maxTravelMinutes: 20,
    skills: ['companionship', 'cooking', 'personal-care'],
    languages: ['english'],
    wantedHours: 24,
    passportTo: [],
    ...more,
  };
}
