import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parseInstance } from '../instance/document.ts';
import { parsePlan } from '../solution/document.ts';
import { benchJson, benchTable, hasBenchData, withoutBenchData } from '../testing/bench-data.ts';
import { score } from './score.ts';

const said = z.object({
  cost: z.object({ objective: z.number() }),
  cost_components: z.record(z.string(), z.number()),
});

const renamed = { preferences: 'caregiver_preferences', unscheduled: 'optional_patients' } as Record<
  string,
  string
>;

describe.skipIf(!hasBenchData)(
  `The published solutions${hasBenchData ? '' : ` (${withoutBenchData})`}`,
  () => {
    const rows = hasBenchData ? benchTable('uhhc/published') : [];

    test.each(rows)(
      '%s costs what its authors say, component by component, and breaks no rule',
      (name, _, best) => {
        const instance = parseInstance(benchJson(`uhhc/instances/${name}`));
        const file = benchJson(`uhhc/solutions/${name}`);
        const { cost, cost_components } = said.parse(file);
        const card = score(instance, parsePlan(file));

        expect(card.violations).toEqual([]);
        expect(card.objective).toBe(cost.objective);
        expect(card.objective).toBe(Number(best));
        for (const [component, amount] of Object.entries(cost_components))
          expect([
            component,
            (card.costs as Record<string, number>)[renamed[component] ?? component],
          ]).toEqual([component, amount]);
      },
    );

    test('are sixteen', () => expect(rows).toHaveLength(16));

    const others = hasBenchData ? benchTable('mankowska/best-known') : [];
    test.each(others)('%s, of the older family, is read in the same format', (name, patients) => {
      const instance = parseInstance(benchJson(`mankowska/instances/${name}`));
      expect(instance.patients).toHaveLength(Number(patients));
      const nobody = score(instance, { routes: [] });
      expect(nobody.violations.map(({ rule }) => rule)).toEqual(Array(Number(patients)).fill('not-visited'));
      expect(nobody.objective).toBe(0);
    });
  },
);
