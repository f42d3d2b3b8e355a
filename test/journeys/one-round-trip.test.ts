import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildASTSchema } from 'graphql';
import { expect, it } from 'vitest';
import { apiDocument } from '../../scripts/build/api-schema.ts';
import { planOperations, readOperations } from '../../scripts/build/gateway-operations.ts';

const root = join(import.meta.dirname, '..', '..');

/** The services a plan asks, in the order of its steps; each as often as it is asked, however many things are in it. */
function askedBy(plan: unknown): string[] {
  const asked: string[] = [];
  JSON.stringify(plan, (key, value) => {
    if (key === 'serviceName') asked.push(String(value));
    return value;
  });
  return asked;
}

it('what a screen of matching shows comes in one operation, with no service asked more often than it takes', async () => {
  const supergraph = await readFile(join(root, 'schema', 'supergraph.graphql'), 'utf8');
  const api = buildASTSchema(apiDocument(supergraph), { assumeValidSDL: true });
  const known = await readOperations(root);
  const screens = known.filter(({ name }) =>
    ['MyWeek', 'HoursICouldTake', 'TeamWeek', 'TeamGaps'].includes(name),
  );
  const planned = await planOperations(screens, api, supergraph);
  const asked = planned.map(({ name, plans }) => [name, Object.values(plans).flatMap(askedBy)]);
  expect(Object.fromEntries(asked)).toEqual({
    HoursICouldTake: ['teams', 'matching', 'national'],
    // Who they are and what they hold at once; then the names of teams, and what became of the time.
    MyWeek: ['matching', 'teams', 'pay', 'teams', 'matching'],
    // That the team may be seen; its week; and who the people in it are.
    TeamGaps: ['teams', 'matching', 'teams'],
    TeamWeek: ['teams', 'matching', 'teams'],
  });
});
