import type { DateText } from '@kith/kernel';
import { type PayTerms, termsOn } from '../terms/terms.ts';
import type { AgeFacts } from './age-band.ts';

/** What terms say of someone's age and apprenticeship on the first day of a period. */
export function ageFacts(all: readonly PayTerms[], firstDay: DateText): AgeFacts {
  const agreed = all.filter(({ answer }) => answer?.accepted);
  const byDay = [...agreed].sort((one, other) => one.from.localeCompare(other.from));
  const bornOn = byDay.findLast((terms) => terms.bornOn !== undefined)?.bornOn;
  const apprenticeSince = termsOn(all, firstDay)?.apprentice ? apprenticeFrom(byDay, firstDay) : undefined;
  return { ...(bornOn && { bornOn }), ...(apprenticeSince && { apprenticeSince }) };
}

/** The first day of the terms as an apprentice that hold on a day, without a break before them. */
function apprenticeFrom(byDay: readonly PayTerms[], day: DateText): DateText | undefined {
  const begun = byDay.filter(({ from }) => from <= day);
  const lastOther = begun.findLastIndex(({ apprentice }) => !apprentice);
  return begun[lastOther + 1]?.from;
}
