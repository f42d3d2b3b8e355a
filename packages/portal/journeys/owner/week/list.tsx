import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { owner } from '../words/index.ts';
import type { WeekProps } from './data.ts';
import { WhoComes } from './stretch.tsx';

/** A week, day below day. */
export function WeekList({ week, ...rest }: WeekProps) {
  const words = useWords(owner);
  const figures = useFigures();
  return week.days.map(({ date, stretches }) => (
    <section key={date}>
      <h2>{capital(figures.day(date))}</h2>
      {stretches.length === 0 ? (
        <p>{words.nothingThatDay}</p>
      ) : (
        <SummaryList
          rows={stretches.map((stretch) => [
            figures.span(stretch.from, stretch.to),
            <WhoComes key={stretch.from} stretch={stretch} {...rest} />,
          ])}
        />
      )}
    </section>
  ));
}
