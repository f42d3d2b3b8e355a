import type { TrueMeasure } from '@kith/contracts';
import type { MonthText } from '@kith/kernel';
import type { CommandContext } from '@kith/service-kit';

/** The scores of rounds that closed in a month. A round that is still open has none: it is told with a later month. */
export async function roundMeasures(_month: MonthText, _context: CommandContext): Promise<TrueMeasure[]> {
  return [];
}
