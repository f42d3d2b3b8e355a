import { expect, test } from 'vitest';
import { testCircle } from './testing/circle.ts';

test('F12: of a closed circle everything can be read, and no mutation gets as far as a service', async () => {
  const circle = testCircle('clapton', true, true);
  circle.answers.set('kith-national-national-graphql', () => ({ nationalSnapshot: { month: '2026-10' } }));
  const read = await circle.send({ query: '{ nationalSnapshot(month: "2026-10") { month } }' });
  expect(read.data).toEqual({ nationalSnapshot: { month: '2026-10' } });
  const before = circle.invocations.length;
  const changing = 'mutation { createTeam(input: {}) { id } }';
  const { errors = [] } = await circle.send({ query: changing });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['CIRCLE_CLOSED']);
  expect(circle.invocations.length).toBe(before);
});
