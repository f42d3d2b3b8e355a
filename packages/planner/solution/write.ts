import type { ComponentName, InstanceDocument } from '../instance/document.ts';
import type { Scorecard } from '../score/score.ts';
import { LUNCH_BREAK, type Plan } from './document.ts';

/** What published solutions call two of the components. */
const PUBLISHED: Partial<Record<ComponentName, string>> = {
  caregiver_preferences: 'preferences',
  optional_patients: 'unscheduled',
};

/**
 * Writes a plan as the published solutions are written, so that the model's own validator reads it. That one takes no
 * fractions among `cost_components`: `cost.components` has them all.
 */
export function solutionDocument(
  instance: InstanceDocument,
  plan: Plan,
  { objective, costs, violations }: Scorecard,
) {
  const components = Object.fromEntries(
    Object.entries(costs).map(([name, cost]) => [PUBLISHED[name as ComponentName] ?? name, cost]),
  );
  const name = instance.metadata.name;
  return {
    ...(name && { instance: name }),
    cost: { objective, violations: violations.length, components },
    cost_components: Object.fromEntries(
      Object.entries(components).filter(([, cost]) => Number.isInteger(cost)),
    ),
    routes: plan.routes.map(({ caregiver, stops }) => ({
      caregiver_id: caregiver,
      locations: stops.map(({ patient, service, start, end }) =>
        service === LUNCH_BREAK
          ? { patient, service, start_time: start, end_time: end }
          : { patient, service, arrival_time: start, departure_time: end },
      ),
    })),
  };
}
