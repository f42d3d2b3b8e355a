import { expect, it } from 'vitest';
import { retentionAfter } from './retention.ts';

it('F13: care that ended on 1 February 2026 is kept until 2034; taken up in 2028 and ended in 2029, until 2037', () => {
  expect(retentionAfter('2026-02-01', false)).toMatchObject({ until: '2034-02-01', rule: 'END_OF_CARE' });
  expect(retentionAfter('2029-02-01', false)).toMatchObject({ until: '2037-02-01', rule: 'END_OF_CARE' });
});

it('F13: what never came past the first contact is kept for two years', () => {
  expect(retentionAfter('2026-02-01', true)).toMatchObject({ until: '2028-02-01', rule: 'CONTACT_ONLY' });
});

it('F13: every rule says where it comes from', () => {
  expect(retentionAfter('2026-02-01', false).source).toMatch(/Records Management Code of Practice/);
});
