/**
 * The monthly pulse: three short items. The words are of the circles' own making and free to use; the bounds of happiness follow the
 * published thresholds for personal well-being (0-4 low, 7-10 high), those of the others the two ends of five steps.
 */
export const pulseItems = {
  happyYesterday: { shownAs: 'HAPPY_YESTERDAY', least: 0, greatest: 10, lowUpTo: 4, highFrom: 7 },
  belonging: { shownAs: 'BELONGING', least: 1, greatest: 5, lowUpTo: 2, highFrom: 4 },
  safety: { shownAs: 'SAFETY', least: 1, greatest: 5, lowUpTo: 2, highFrom: 4 },
} as const;

export type PulseItem = keyof typeof pulseItems;
