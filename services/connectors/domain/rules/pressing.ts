import { addTo, type InstantText } from '@kith/kernel';

/**
 * From when on something that may be urgent is: two days before it is of no use any more, which a second-class letter
 * would take. Source: the circles' own wish for "SMS for same-day changes, letter otherwise" (C6); Royal Mail delivers
 * second class within two to three working days.
 */
const rules = [{ from: '2026-01-01T00:00:00Z', hours: 48 }] as const;

/** Whether what is of use until then presses now. */
export function isPressing(notAfter: InstantText, now: InstantText): boolean {
  const rule = rules.findLast(({ from }) => from <= now) ?? rules[0];
  return notAfter <= addTo(now, { hours: rule.hours });
}
