import { today } from '../../../app/time/days.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { owner } from '../words/index.ts';
import type { WeekProps } from './data.ts';
import { WhoComes } from './stretch.tsx';

/** A week, day beside day; below each other where there is no room. */
export function WeekCalendar({ week, ...rest }: WeekProps) {
  const words = useWords(owner);
  const figures = useFigures();
  return (
    <ol className="calendar">
      {week.days.map(({ date, stretches }) => (
        <li key={date} className={date === today() ? 'today' : undefined}>
          <h2>{capital(figures.day(date))}</h2>
          {stretches.length === 0 && <p>{words.nothingThatDay}</p>}
          {stretches.map((stretch) => (
            <p key={stretch.from}>
              <strong>{figures.span(stretch.from, stretch.to)}</strong>
              <br />
              <WhoComes stretch={stretch} {...rest} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
