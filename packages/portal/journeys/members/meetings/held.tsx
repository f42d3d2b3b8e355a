import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { deciding } from '../deciding/words/index.ts';
import { useName } from '../our-team-page.tsx';
import type { MeetingSeen } from './data.ts';

/** The minutes of a meeting that was held: they never change, corrections stand below them (T23). */
export function Held({ meeting }: { readonly meeting: MeetingSeen }) {
  const words = useWords(deciding);
  const figures = useFigures();
  const nameOf = useName();
  const { attended, heldMinutes, minutes, corrections } = meeting;
  return (
    <section>
      <h2>{words.minutesText}</h2>
      <p className="said">{minutes}</p>
      <SummaryList
        rows={[
          [words.wereThere, attended.map(nameOf).join(', ') || words.nobody],
          heldMinutes !== null && [words.itTook, figures.duration(heldMinutes)],
          ...corrections.map(({ words: text, at, by }) => ({
            key: at,
            name: `${words.corrections}, ${figures.date(dayOf(at))}, ${nameOf(by)}`,
            value: text,
          })),
        ]}
      />
    </section>
  );
}
