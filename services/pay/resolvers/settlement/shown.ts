import { gbp } from '@kith/kernel';
import type { Difference } from '../../domain/settlement/compare.ts';
import type { OwnLine } from '../../domain/settlement/line.ts';
import type { SettlementRecord } from '../../domain/settlement/record.ts';
import type { SettlementDifference, SettlementLine } from '../../generated.ts';

/** A line as the API shows it. */
export function lineShown(line: OwnLine, { left }: SettlementRecord): SettlementLine {
  const { visitId, claimId, hostCircle, workedOn, minutes, ratePence, owedPence } = line;
  return {
    visit: { id: visitId },
    claimId,
    hostCircle,
    workedOn,
    minutes,
    rate: gbp(ratePence),
    owed: gbp(owedPence),
    left: left.includes(visitId),
  };
}

/** A difference as the API shows it. */
export function differenceShown(
  { kind, visitId, here, there }: Difference,
  { left, theirs }: SettlementRecord,
): SettlementDifference {
  return {
    kind,
    visit: { id: visitId },
    minutesHere: here?.minutes ?? null,
    minutesThere: there?.minutes ?? null,
    owedHere: here ? gbp(here.owedPence) : null,
    owedThere: there ? gbp(there.owedPence) : null,
    leftHere: left.includes(visitId),
    leftThere: theirs?.left.includes(visitId) ?? false,
  };
}
