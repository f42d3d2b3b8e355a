import { monthOf } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { Turner } from '../../../kit/turner.tsx';
import { owner } from '../words/index.ts';
import type { TeamsMoney } from './data.ts';

interface ChargesProps {
  readonly charges: TeamsMoney['charges'];
  /** Its first day. */
  readonly month: string;
}

/** What was charged in a month, line by line, and together. */
export function Charges({ charges, month }: ChargesProps) {
  const words = useWords(owner);
  const figures = useFigures();
  if (!charges) return null;
  return (
    <section>
      <h2>{words.chargesIn(figures.month(month))}</h2>
      <Turner
        label={words.months}
        query="month"
        before={{ value: monthOf(month, -1).from, text: words.monthBefore }}
        now={{ value: '', text: words.monthNow }}
        after={{ value: monthOf(month, 1).from, text: words.monthAfter }}
      />
      {charges.lines.length === 0 ? (
        <p>{words.noCharges}</p>
      ) : (
        <SummaryList
          rows={[
            ...charges.lines.map(({ entryId, workedOn, minutes, rate, charge }) => ({
              key: entryId,
              name: capital(figures.day(workedOn)),
              value: words.chargeFor(
                figures.money(charge.pence),
                figures.duration(minutes),
                figures.money(rate.pence),
              ),
            })),
            [words.total, <strong key="total">{figures.money(charges.total.pence)}</strong>],
          ]}
        />
      )}
    </section>
  );
}
