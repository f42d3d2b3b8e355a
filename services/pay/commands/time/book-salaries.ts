import { addDays, type DateText, type MonthText, monthBefore, monthOf, Temporal } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { type PayTerms, termsOn } from '../../domain/terms/terms.ts';
import { entryForSalary } from '../../domain/time/salary.ts';
import { findPosting, putEntry } from '../../store/entries.ts';
import { salariedTerms, termsOf } from '../../store/terms.ts';

/**
 * Books the salaries of the month that is over (P8). Run every day: what is booked already stays as it is, and a day on
 * which nothing ran is made up for.
 */
export async function bookSalaries(context: CommandContext): Promise<void> {
  const month = monthBefore(monthOf(context.now));
  const workers = new Set((await salariedTerms(context.table)).map(({ workerId }) => workerId));
  for (const workerId of workers) await bookMonth(context, workerId, month);
}

/** Books the salary of one worker for the month that is over, unless it is booked (P8). */
export function bookSalaryOf(context: CommandContext, workerId: string): Promise<void> {
  return bookMonth(context, workerId, monthBefore(monthOf(context.now)));
}

async function bookMonth(context: CommandContext, workerId: string, month: MonthText): Promise<void> {
  const { table, circle, now } = context;
  const all = await termsOf(table, workerId);
  for (const [terms, days] of salariedDays(all, month)) {
    const lastDay = days.at(-1) as DateText;
    const entry = entryForSalary(terms, { month, days: days.length, lastDay }, circle, now);
    await change(context, async (work) => {
      if (await findPosting(table, `worker:${workerId}`, lastDay, entry.entryId)) return;
      work.write(putEntry(entry));
    });
  }
}

/** The days of a month that each salary holds for. */
function salariedDays(all: readonly PayTerms[], month: MonthText): Map<PayTerms, DateText[]> {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  const days = new Map<PayTerms, DateText[]>();
  for (let nth = 0; nth < daysInMonth; nth++) {
    const day = addDays(`${month}-01`, nth);
    const terms = termsOn(all, day);
    if (terms?.basis === 'SALARIED') days.set(terms, [...(days.get(terms) ?? []), day]);
  }
  return days;
}
