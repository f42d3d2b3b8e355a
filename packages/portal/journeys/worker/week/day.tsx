import { useCircleName } from '../../../app/shell/here.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Card, Tag } from '../../../kit/lists.tsx';
import { worker } from '../words/index.ts';
import type { WorkersDay } from './data.ts';
import { VisitCard } from './visit-card.tsx';

interface DayProps {
  readonly day: WorkersDay;
  onChanged(what: string): void;
}

/** A day: its visits, what waits for an owner's yes, and the way between. */
export function Day({ day, onChanged }: DayProps) {
  const words = useWords(worker);
  const figures = useFigures();
  const circleName = useCircleName();
  const { date, visits, reservations, travelMinutes } = day;
  return (
    <section>
      <h2>{capital(figures.day(date))}</h2>
      {travelMinutes > 0 && <p className="hint">{words.travelDay(figures.duration(travelMinutes))}</p>}
      {visits.map((visit) => (
        <VisitCard key={visit.id} visit={visit} onChanged={onChanged} />
      ))}
      {reservations.map(({ id, from, to, hostCircle, answerBy }) => (
        <Card
          key={id}
          title={`${figures.span(from, to)}: ${words.waitingIn(circleName(hostCircle))}`}
          tag={<Tag kind="open">{words.waits}</Tag>}
        >
          {answerBy && <p>{words.answerBy(figures.moment(answerBy))}</p>}
        </Card>
      ))}
    </section>
  );
}
