import { kithError, type MonthText, monthOf, type PersonId } from '@kith/kernel';
import { type CommandContext, change } from '@kith/service-kit';
import { recorded, type WorkforceFigures, type WorkforceMonth } from '../../domain/workforce-month.ts';
import { workforceMonths } from '../../store/months.ts';

/**
 * Writes down what no event tells of those who are paid (E14). Said again it is the same; other figures stand above the
 * ones before, which are kept. What was frozen stays as it is: a correction counts from the next month on (E12).
 * Throws `MONTH_NOT_BEGUN`.
 */
export function recordWorkforceMonth(
  month: MonthText,
  figures: WorkforceFigures,
  by: PersonId,
  context: CommandContext,
): Promise<WorkforceMonth> {
  if (month > monthOf(context.now)) throw kithError('MONTH_NOT_BEGUN');
  return change(context, async (work) => {
    const known = await work.get(workforceMonths, month);
    const after = recorded(known, month, { ...figures, by, at: context.now });
    if (after !== known) work.put(workforceMonths, after);
    return after;
  });
}
