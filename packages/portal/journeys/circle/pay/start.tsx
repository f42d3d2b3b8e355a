import { useState } from 'react';
import { type PayPeriod, startPayRun } from '../../../app/graphql/generated.ts';
import { useChange } from '../../../app/graphql/use-change.ts';
import { newId } from '../../../app/new-id.ts';
import { goTo, useQuery } from '../../../app/router/address.ts';
import { isDay, today } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Button } from '../../../kit/button.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { Turner, Views } from '../../../kit/turner.tsx';
import { useCirclePath } from '../circle-page.tsx';
import { ofCircle } from '../words/index.ts';
import { lastOver, periodFrom } from './days.ts';

const periods: readonly PayPeriod[] = ['WEEKLY', 'FOUR_WEEKLY', 'MONTHLY'];

/** Starts a run for everyone paid by a period: the last days that are over, unless the address names others. */
export function StartRun() {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const at = useCirclePath();
  const query = useQuery();
  const { send, busy, problem } = useChange(startPayRun);
  const period = periods.find((each) => each === query.get('period')) ?? 'WEEKLY';
  const asked = query.get('from');
  const days = isDay(asked) ? periodFrom(period, asked) : lastOver(period, today());
  // One id for one wish: sent again, after a broken line, it starts no second run.
  const [ids, setIds] = useState<Readonly<Record<string, string>>>({});

  const start = async () => {
    const wish = `${period} ${days.from}`;
    const id = ids[wish] ?? newId('payrun');
    setIds({ ...ids, [wish]: id });
    if (await send({ id, ...days, period })) goTo(at(`pay/${id}`));
  };
  return (
    <section>
      <h2>{words.startRun}</h2>
      <ProblemSummary problem={problem} />
      <Views
        label={words.whoIsPaid}
        query="period"
        chosen={period}
        views={periods.map((each) => ({ value: each, text: words[`period${each}`] }))}
      />
      <Turner
        label={words.days}
        query="from"
        before={{ value: periodFrom(period, days.from, -1).from, text: words.daysBefore }}
        now={{ value: '', text: words.daysNow }}
        after={{ value: periodFrom(period, days.from, 1).from, text: words.daysAfter }}
      />
      <p>
        <strong>
          {words.runIt(words[`period${period}`], words.runOf(figures.date(days.from), figures.date(days.to)))}
        </strong>
      </p>
      <p>{words.startWhat}</p>
      <Button busy={busy} onClick={start}>
        {words.start}
      </Button>
    </section>
  );
}
