import { addTo, type InstantText } from '@kith/kernel';

/** How long what is known of someone who was sent stays (K13), since the day it was decided. */
const rule = {
  from: '2024-01-01',
  /** Hours of quiet after which it goes: two years. Whoever is there again is met anew. */
  hoursQuiet: 2 * 365 * 24,
  source: 'Policy of the co-op; row K13. A circle’s own retention schedule may ask for less.',
} as const;

/** When what is kept of someone goes, if nothing happens before. */
export function goneAt(quietSince: InstantText): InstantText {
  return addTo(quietSince, { hours: rule.hoursQuiet });
}
