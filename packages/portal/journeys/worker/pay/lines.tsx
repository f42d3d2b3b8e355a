import { useCircleName } from '../../../app/shell/here.ts';
import { capital } from '../../../app/words/terms.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { worker } from '../words/index.ts';
import type { Statement } from './data.ts';

type Line = Statement['lines'][number];

/** A statement line by line: what for, how long, at what rate, what was taken off, what is paid. */
export function StatementLines({ statement }: { readonly statement: Statement }) {
  const words = useWords(worker);
  const figures = useFigures();
  const circleName = useCircleName();

  const whatFor = ({ visit, hostCircle, time }: Line): string => {
    if (visit) return words.visit(visit.team?.name ?? circleName(hostCircle));
    const [first] = time;
    return first ? words[`kind${first.kind}`] : words.other;
  };
  return (
    <section>
      <h2>{words.lines}</h2>
      <SummaryList
        rows={statement.lines.map((line) => ({
          key: line.entryId,
          name: `${capital(figures.day(line.workedOn))}: ${whatFor(line)}`,
          value: words.lineOf(
            figures.money(line.pay.pence),
            figures.duration(line.paidMinutes),
            figures.money(line.rate.pence),
            figures.money(line.contribution.pence),
          ),
        }))}
      />
    </section>
  );
}
