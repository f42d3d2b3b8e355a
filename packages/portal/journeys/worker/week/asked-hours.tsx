import { answerHours } from '../../../app/graphql/generated.ts';
import { useChange } from '../../../app/graphql/use-change.ts';
import { capital, termWords } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Button } from '../../../kit/button.tsx';
import { Actions, Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { worker } from '../words/index.ts';
import type { WorkersWeek } from './data.ts';

interface AskedHoursProps {
  readonly hours: WorkersWeek['hoursAsked'][number];
  onAnswered(what: string): void;
}

/** Weekly hours an owner asks a worker for: yes or no. */
export function AskedHours({ hours, onAnswered }: AskedHoursProps) {
  const words = useWords(worker);
  const figures = useFigures();
  const { send, busy, problem } = useChange(answerHours);
  const { id, weekday, from, to, startsOn, category, rate, team } = hours;
  const answer = async (accept: boolean) => {
    if (await send({ id, accept })) onAnswered(accept ? words.saidYes : words.saidNo);
  };
  const span = `${figures.wall(from)} – ${figures.wall(to)}`;
  return (
    <Card
      level="h2"
      title={words.askedFor(figures.weekday(weekday), span)}
      tag={<Tag kind="open">{words.asked}</Tag>}
    >
      <ProblemSummary problem={problem} />
      <SummaryList
        rows={[
          [words.askedBy, team.name],
          [words.fromDay, figures.date(startsOn)],
          [words.kind, capital(termWords(category))],
          [words.anHour, figures.money(rate.pence)],
        ]}
      />
      <Actions>
        <Button busy={busy} onClick={() => answer(true)}>
          {words.sayYes}
        </Button>
        <Button kind="quiet" busy={busy} onClick={() => answer(false)}>
          {words.sayNo}
        </Button>
      </Actions>
    </Card>
  );
}
