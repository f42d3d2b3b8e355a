import type { DateText } from '@kith/kernel';
import type { RateName } from '../rules/rate-table.ts';

/** What the minimum wage asks of who someone is. */
export interface AgeFacts {
  /** Absent while nobody has said: then they count as 21 or over, whose rate is the highest. */
  readonly bornOn?: DateText;
  /** First day of an apprenticeship that still runs. */
  readonly apprenticeSince?: DateText;
}

type Band = Exclude<RateName<'MINIMUM_WAGE'>, 'ACCOMMODATION_OFFSET_A_DAY'>;

/**
 * The rate someone is owed for a pay reference period: by their age on its first day (P3, P4). An apprentice is on the
 * apprentice rate until they are 19, or for their first twelve months if that is longer.
 */
export function ageBand({ bornOn, apprenticeSince }: AgeFacts, firstDay: DateText): Band {
  const age = bornOn === undefined ? Number.POSITIVE_INFINITY : ageOn(bornOn, firstDay);
  if (apprenticeSince !== undefined && apprenticeSince <= firstDay) {
    if (age < 19 || ageOn(apprenticeSince, firstDay) < 1) return 'APPRENTICE';
  }
  if (age >= 21) return 'AGE_21_AND_OVER';
  return age >= 18 ? 'AGE_18_TO_20' : 'UNDER_18';
}

/** Whole years on a day. Who was born on 29 February is a year older on 1 March. */
function ageOn(bornOn: DateText, on: DateText): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
