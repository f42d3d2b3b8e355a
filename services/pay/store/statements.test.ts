import { newId } from '@kith/kernel';
import { describe, expect, it } from 'vitest';
import type { StatementLine } from '../domain/pay-run/line.ts';
import type { IssuedStatement } from '../domain/pay-run/statement.ts';
import { packed } from './statements.ts';

describe('a statement as it is stored', () => {
  it('fits into one item with three thousand lines', () => {
    const line = (): StatementLine => {
      const entryId = newId('entry');
      return {
        entryId,
        cause: 'VISIT_CONFIRMED',
        workedOn: '2026-11-21',
        isLate: false,
        visitId: entryId.replace('entry', 'visit'),
        hostCircle: 'clapton',
        basis: 'HOURLY',
        minutes: { contact: 45, travel: 15 },
        workedMinutes: 60,
        paidMinutes: 60,
        ratePence: 1_480,
        listed: 1_480,
        contribution: 0,
        payerContribution: 194,
        pay: 1_480,
        mileage: 0,
        ruleFrom: '2024-01-01',
      };
    };
    const lines = Array.from({ length: 3_000 }, line);
    const { packedLines } = packed({ lines } as unknown as IssuedStatement);
    expect(packedLines.length).toBeLessThan(300_000);
  });
});
