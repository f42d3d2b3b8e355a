import { teamStages } from '@kith/contracts';
import { newId } from '@kith/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RegulatedActivity, regulatedActivities } from '../rules/hat-catalogue.ts';
import { numberOf } from './stage.ts';
import { begun, moved, steppedBack, type TeamStart, visited, withStarter } from './team-start.ts';

const NOW = '2026-11-23T09:00:00Z';
const step = fc.oneof(
  { weight: 1, arbitrary: fc.record({ moves: fc.constantFrom(...teamStages) }) },
  { weight: 8, arbitrary: fc.constant({ moves: 'next' as const }) },
  fc.record({ asks: fc.subarray<RegulatedActivity>([...regulatedActivities]) }),
  fc.constant({ visits: true as const }),
  fc.constant({ comes: 'tilly' as const }),
);
interface Story {
  readonly start: TeamStart;
  readonly regulated: readonly RegulatedActivity[];
}
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function after({ start, regulated }: Story, next: Step): Story {
  if ('asks' in next) return { start, regulated: next.asks };
  if ('comes' in next) return { start: withStarter(start, next.comes), regulated };
  if ('visits' in next) {
    const seen = visited(start, '2026-11-20', 'tilly', NOW);
    return { start: seen.ok ? seen.value : start, regulated };
  }
  const to = next.moves === 'next' ? teamStages[numberOf(start.stage)] : next.moves;
  const result = to && moved(start, to, regulated, 'tilly', NOW);
  return { start: result?.ok ? result.value : start, regulated };
}

describe('the way of a team, whatever people do', () => {
  it('T3, T4: goes one stage forward at a time, and past the fourth with regulated support only after a visit', () => {
    let reached = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        let story: Story = { start: begun(newId('team'), 'tilly', undefined, NOW), regulated: [] };
        for (const next of steps) {
          const before = story.start;
          story = after(story, next);
          const { start, regulated } = story;
          const forward = numberOf(start.stage) - numberOf(before.stage);
          expect(forward).toBeLessThanOrEqual(1);
          if (forward === 1 && numberOf(start.stage) > 4 && regulated.length > 0) {
            expect(start.visit).toBeDefined();
            expect(start.starterId).toBe('tilly');
            reached++;
          }
          expect(start.history.at(-1)?.stage).toBe(start.stage);
        }
      }),
      { numRuns: 300 },
    );
    expect(reached).toBeGreaterThan(0);
  });

  it('T3: a Team Starter never steps back with a hat in hand, nor before the last stage', () => {
    const hats = fc.uniqueArray(fc.constantFrom('rota', 'profile', 'chat', 'connector'));
    fc.assert(
      fc.property(fc.constantFrom(...teamStages), hats, (stage, held) => {
        const start = { ...begun(newId('team'), 'tilly', 'tilly', NOW), stage };
        expect(steppedBack(start, held, NOW).ok).toBe(stage === 'STEPPING_BACK' && held.length === 0);
      }),
    );
  });
});
