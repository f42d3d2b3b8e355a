import { describe, expect, it } from 'vitest';
import { dueOf } from './data.ts';

const next = (lastDay: string) => ({
  ...{ opensOn: null, lastDay, isPast: false, words: 'By then.', standing: 'LAW' as const, source: 'A law' },
});
const calendar = (subject: 'PLAN' | 'DIRECT_PAYMENT', lastDay: string | undefined) => ({
  ...{ subject, lastHeldOn: null, requestedByPerson: null, next: lastDay ? next(lastDay) : null },
});
const team = (name: string, plan: string | undefined, payment?: string) => ({
  ...{ id: `team_${name}`, name: `${name}’s team`, owner: { id: name, name }, myMembership: null },
  reviews: {
    plan: calendar('PLAN', plan),
    directPayment: payment ? calendar('DIRECT_PAYMENT', payment) : null,
  },
});

describe('T17: reviews to come', () => {
  it('are those of all one’s people, the soonest first; what is not known to come, or not to be seen, is left out', () => {
    const due = dueOf([
      team('Ada', '2027-02-01', '2026-10-01'),
      team('Ben', '2026-12-01'),
      team('Cleo', undefined),
      { ...team('Dan', '2026-01-01'), reviews: null },
    ]);
    expect(due.map(({ name, subject }) => `${name} ${subject}`)).toEqual([
      'Ada DIRECT_PAYMENT',
      'Ben PLAN',
      'Ada PLAN',
    ]);
  });
});
