import { groups, measureNames, type TrueMeasure } from '@kith/contracts';

/** Measures as their catalogue has them, and groups as they always stand. So the order they are told in says nothing. */
export function inOrder(measures: readonly TrueMeasure[]): TrueMeasure[] {
  const groupOf = ({ group }: TrueMeasure) => (group ? groups.indexOf(group) : -1);
  const placeOf = ({ measure }: TrueMeasure) => measureNames.indexOf(measure);
  return [...measures].sort((one, other) => placeOf(one) - placeOf(other) || groupOf(one) - groupOf(other));
}
