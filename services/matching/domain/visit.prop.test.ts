import { addTo, isBefore } from '@kith/kernel';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Consent } from './hours.ts';
import { bookVisit } from './visit.ts';

const BEGINS = '2026-12-05T09:00:00Z';
const consent = fc.option(
  fc
    .integer({ min: -600, max: 600 })
    .map((minutes): Consent => ({ by: 'someone', at: addTo(BEGINS, { minutes }) })),
  { nil: undefined },
);

describe('a visit', () => {
  it('invariant 3: stands exactly when both said yes before it begins', () => {
    fc.assert(
      fc.property(consent, consent, (owner, worker) => {
        const booked = bookVisit({
          id: 'visit_A',
          window: { from: BEGINS, to: '2026-12-05T13:00:00Z' },
          hostCircle: 'homerton',
          homeCircle: 'clapton',
          ratePence: 1_900,
          workerId: 'ines',
          consents: { owner, worker },
        });
        const both = [owner, worker].every((each) => each !== undefined && isBefore(each.at, BEGINS));
        return booked.ok === both && (!booked.ok || booked.value.state === 'PLANNED');
      }),
    );
  });
});
