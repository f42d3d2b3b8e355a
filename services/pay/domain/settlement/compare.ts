import type { SettlementLine } from '@kith/contracts';

/** A visit on which two circles differ, with what each has of it. */
export interface Difference {
  readonly kind: 'MISSING_HERE' | 'MISSING_THERE' | 'DIFFERS';
  readonly visitId: string;
  readonly here?: SettlementLine | undefined;
  readonly there?: SettlementLine | undefined;
}

/**
 * Line by line, where two circles differ (P15). What this circle agreed to leave to the next month counts for nothing,
 * unless the neighbour's proposal has it.
 */
export function compare(
  here: readonly SettlementLine[],
  there: readonly SettlementLine[],
  left: readonly string[],
): Difference[] {
  const theirs = byVisit(there);
  const leftOut = new Set(left.filter((visitId) => !theirs.has(visitId)));
  const ours = byVisit(here.filter(({ visitId }) => !leftOut.has(visitId)));
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .sort()
    .flatMap((visitId) => difference(visitId, ours.get(visitId), theirs.get(visitId)) ?? []);
}

/** How two figures of one visit differ; nothing when they do not. */
export function difference(
  visitId: string,
  here: SettlementLine | undefined,
  there: SettlementLine | undefined,
): Difference | undefined {
  if (here && there) return isSame(here, there) ? undefined : { kind: 'DIFFERS', visitId, here, there };
  if (here) return { kind: 'MISSING_THERE', visitId, here };
  return there && { kind: 'MISSING_HERE', visitId, there };
}

function isSame(one: SettlementLine, other: SettlementLine): boolean {
  return (
    one.claimId === other.claimId &&
    one.hostCircle === other.hostCircle &&
    one.workedOn === other.workedOn &&
    one.minutes === other.minutes &&
    one.ratePence === other.ratePence &&
    one.owedPence === other.owedPence
  );
}

function byVisit(lines: readonly SettlementLine[]): Map<string, SettlementLine> {
  return new Map(lines.map((line) => [line.visitId, line]));
}
