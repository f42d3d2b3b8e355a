import type { ReactNode } from 'react';
import type { CircleRoundsQuery } from '../../../app/graphql/generated.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { DataTable } from '../../../kit/table.tsx';
import { ofCircle } from '../words/index.ts';

interface PulseProps {
  /** Its first day. */
  readonly month: string;
  readonly data: Pick<CircleRoundsQuery, 'circlePulse' | 'circleActedOn'>;
  /** How to turn to another month. */
  readonly children: ReactNode;
}

/** A month’s pulse in words, group by group, and how much was done of what teams agreed on. */
export function Pulse({ month, data: { circlePulse, circleActedOn }, children }: PulseProps) {
  const words = useWords(ofCircle);
  const figures = useFigures();
  const items = [...new Set(circlePulse.flatMap((group) => group.items.map(({ item }) => item)))];
  const shown = (count: string) => (count === '*' ? words.hidden : count);
  return (
    <section>
      <h2>{words.pulse(figures.month(month))}</h2>
      {children}
      {circlePulse.length === 0 || items.length === 0 ? (
        <p>{words.noPulse}</p>
      ) : (
        <DataTable
          caption={words.pulse(figures.month(month))}
          head={[words.group, words.answered, ...items.map((item) => words[`item${item}`])]}
          rows={circlePulse.map(({ group, answers, items: said }) => ({
            key: group,
            cells: [
              words[`group${group}`],
              shown(answers),
              ...items.map((item) => {
                const band = said.find((each) => each.item === item)?.band;
                return band ? words[`band${band}`] : words.bandNone;
              }),
            ],
          }))}
        />
      )}
      {circleActedOn.of !== '0' && (
        <p>{words.actedOn(shown(circleActedOn.acted), shown(circleActedOn.of))}</p>
      )}
    </section>
  );
}
