import { addDays, type DateText, dateOf, endOfMonth, type MonthText } from '@kith/kernel';

/** Until this day of the month after, what was late can still come in. */
const DAY_OF_FREEZING = 3;

/** The day from which a month is frozen by itself. */
export function freezesOn(month: MonthText): DateText {
  return addDays(dateOf(endOfMonth(month)), DAY_OF_FREEZING - 1);
}
