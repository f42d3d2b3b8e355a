import type { PublishedMonth } from '@kith/contracts/published';
import { useQuery } from '../../../app/router/address.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Bars } from '../../../kit/bars.tsx';
import { DataTable } from '../../../kit/table.tsx';
import { Views } from '../../../kit/turner.tsx';
import { CircleName } from '../parts/circle-name.tsx';
import { Definition, WhyHidden } from '../parts/explained.tsx';
import { Files } from '../parts/files.tsx';
import { drawn, told } from '../parts/told.ts';
import { national } from '../words/index.ts';

/** One measure of the board: bars, the same as a table, what it means, and the whole board to take away. */
export function BoardOfMonth({ month: { month, board, boardMeasures } }: { readonly month: PublishedMonth }) {
  const words = useWords(national);
  const figures = useFigures();
  const foreign = useForeign();
  const asked = useQuery().get('measure');
  const chosen = boardMeasures.find(({ key }) => key === asked) ?? boardMeasures[0];
  if (!chosen) return <p>{words.noSuchMonth}</p>;

  const rows = board.map(({ circle, establishing, figures: all }) => {
    const figure = all.find(({ measure }) => measure === chosen.key);
    return { circle, establishing, of: figure?.of, value: figure?.value };
  });
  const text = (value: string | undefined) => told(value, chosen.unit, words, figures);
  const inWords = rows.map(({ circle, value }) => `${circle.name}: ${text(value)}`).join('; ');

  return (
    <>
      <p>{words.boardLead}</p>
      <Views
        label={words.measures}
        query="measure"
        chosen={chosen.key}
        views={boardMeasures.map(({ key, label }) => ({ value: key, text: label }))}
      />
      <h2 {...foreign}>{chosen.label}</h2>
      <Bars
        label={words.plotOf(chosen.label, inWords)}
        whole={chosen.unit === 'PERCENT' ? 100 : undefined}
        bars={rows.map(({ circle, value }) => ({
          key: circle.slug,
          name: circle.name,
          value: drawn(value),
          text: text(value),
        }))}
      />
      <DataTable
        caption={chosen.label}
        head={[words.circle, words.figure, words.restsOn, words.remark]}
        rows={rows.map(({ circle, value, of, establishing }) => ({
          key: circle.slug,
          cells: [
            <CircleName key="name" circle={circle} />,
            text(value),
            of === undefined ? '' : words.about(of),
            establishing ? words.establishing : '',
          ],
        }))}
      />
      <Files month={month} names={['board.csv']} />
      <Definition definition={chosen} />
      <WhyHidden board demo={rows.some(({ circle }) => circle.demo)} />
    </>
  );
}
