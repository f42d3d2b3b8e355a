import { useState } from 'react';
import { myWeek } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import { addDays, isDay, mondayOf, today } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Turner } from '../../../kit/turner.tsx';
import { worker } from '../words/index.ts';
import { useWorkPath, WorkPage } from '../work-page.tsx';
import { AskedHours } from './asked-hours.tsx';
import type { WorkersWeek } from './data.ts';
import { Day } from './day.tsx';

/** A worker's week over all circles: what they hold, what waits, what they are asked. */
export function Week() {
  const words = useWords(worker);
  const figures = useFigures();
  const asked = useQuery().get('of');
  const monday = mondayOf(isDay(asked) ? asked : today());
  const answer = useAnswer(myWeek, { of: monday });
  const [done, setDone] = useState<string>();
  const changed = (what: string) => {
    setDone(what);
    answer.again();
  };
  return (
    <WorkPage title={words.weekTitle} of={words.weekOf(figures.date(monday))} done={done}>
      <Turner
        label={words.weeks}
        query="of"
        before={{ value: addDays(monday, -7), text: words.weekBefore }}
        now={{ value: '', text: words.thisWeek }}
        after={{ value: addDays(monday, 7), text: words.weekAfter }}
      />
      <Answered answer={answer}>{({ myWeek: week }) => <Shown week={week} onChanged={changed} />}</Answered>
    </WorkPage>
  );
}

interface ShownProps {
  readonly week: WorkersWeek;
  onChanged(what: string): void;
}

function Shown({ week, onChanged }: ShownProps) {
  const words = useWords(worker);
  const figures = useFigures();
  const at = useWorkPath();
  const { agreedMinutes, reservedMinutes, travelMinutes, hoursAsked, days } = week;
  const busy = days.filter(({ visits, reservations }) => visits.length + reservations.length > 0);
  return (
    <>
      {hoursAsked.map((hours) => (
        <AskedHours key={hours.id} hours={hours} onAnswered={onChanged} />
      ))}
      {busy.length === 0 ? (
        <p>{words.emptyWeek}</p>
      ) : (
        <SummaryList
          rows={[
            [words.agreed, figures.duration(agreedMinutes)],
            reservedMinutes > 0 && [words.reserved, figures.duration(reservedMinutes)],
            travelMinutes > 0 && [words.travel, figures.duration(travelMinutes)],
          ]}
        />
      )}
      {busy.map((day) => (
        <Day key={day.date} day={day} onChanged={onChanged} />
      ))}
      <Actions>
        <LinkButton kind="quiet" href={at('hours')}>
          {words.findHours}
        </LinkButton>
        <PrintButton />
      </Actions>
    </>
  );
}
