import type { Group, MeasureName, PublishedMeasure } from '@kith/contracts';

/** How far two groups are apart in a measure, as far as both can be shown (E6). */
export interface GroupGap {
  readonly measure: MeasureName;
  readonly lowest: Group;
  readonly highest: Group;
  readonly gap: number;
  /** `gap 0.9 workers-owners` */
  readonly words: string;
}

const shortName: Readonly<Record<Group, string>> = {
  OWNERS: 'owners',
  FAMILY_FRIENDS: 'family',
  PAID_WORKERS: 'workers',
  VOLUNTEERS: 'volunteers',
  PROFESSIONALS: 'professionals',
};

/** The largest gap between groups in each measure, from shown figures only: it tells nothing they do not. */
export function largestGaps(shown: readonly PublishedMeasure[]): GroupGap[] {
  const names = [...new Set(shown.map(({ measure }) => measure))];
  return names.flatMap((measure) => {
    const figures = shown.flatMap(({ group, value, measure: of }) =>
      of === measure && group && value !== '*' ? [{ group, value }] : [],
    );
    const inOrder = figures.toSorted((one, other) => one.value - other.value);
    const [low, high] = [inOrder[0], inOrder.at(-1)];
    if (!low || !high || low.group === high.group) return [];
    const gap = Math.round(100 * (high.value - low.value)) / 100;
    const words = `gap ${gap} ${shortName[low.group]}-${shortName[high.group]}`;
    return [{ measure, lowest: low.group, highest: high.group, gap, words }];
  });
}
