import type { PublishedMonth } from '@kith/contracts/published';
import { useQuery } from '../../../app/router/address.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { Bars } from '../../../kit/bars.tsx';
import { DataTable } from '../../../kit/table.tsx';
import { Views } from '../../../kit/turner.tsx';
import { CircleName } from '../parts/circle-name.tsx';
import { WhyHidden } from '../parts/explained.tsx';
import { Files } from '../parts/files.tsx';
import { OfMonth } from '../parts/of-month.tsx';
import { drawn, told } from '../parts/told.ts';
import { national } from '../words/index.ts';

/** How many teams, people and visits there are, circle by circle and over all of them. */
export function Counts() {
  const words = useWords(national);
  return <OfMonth title={words.countsTitle}>{(month) => <CountsOfMonth month={month} />}</OfMonth>;
}

function CountsOfMonth({ month: { month, counts, circles } }: { readonly month: PublishedMonth }) {
  const words = useWords(national);
  const figures = useFigures();
  const asked = useQuery().get('of');
  const names: Readonly<Record<string, string>> = {
    teams: words.metricTeams,
    owners: words.metricOwners,
    paidWorkers: words.metricPaidWorkers,
    volunteers: words.metricVolunteers,
    visits: words.metricVisits,
    gaps: words.metricGaps,
    sharedVisits: words.metricSharedVisits,
  };
  const nameOf = (metric: string) => names[metric] ?? metric;
  const chosen = counts.find(({ metric }) => metric === asked) ?? counts[0];
  if (!chosen) return <p>{words.noSuchMonth}</p>;

  const text = (value: string | undefined) => told(value, 'COUNT', words, figures);
  const rows = circles.map((circle) => ({
    circle,
    value: chosen.cells.find((cell) => cell.circle === circle.slug)?.value,
  }));
  const inWords = rows.map(({ circle, value }) => `${circle.name}: ${text(value)}`).join('; ');
  return (
    <>
      <p>{words.countsLead}</p>
      <Views
        label={words.metrics}
        query="of"
        chosen={chosen.metric}
        views={counts.map(({ metric }) => ({ value: metric, text: nameOf(metric) }))}
      />
      <h2>{nameOf(chosen.metric)}</h2>
      <Bars
        label={words.plotOf(nameOf(chosen.metric), inWords)}
        bars={rows.map(({ circle, value }) => ({
          key: circle.slug,
          name: circle.name,
          value: drawn(value),
          text: text(value),
        }))}
      />
      <DataTable
        caption={nameOf(chosen.metric)}
        head={[words.circle, words.figure]}
        rows={[
          ...rows.map(({ circle, value }) => ({
            key: circle.slug,
            cells: [<CircleName key="name" circle={circle} />, text(value)],
          })),
          { key: '', cells: [words.overAll, <strong key="total">{text(chosen.total)}</strong>] },
        ]}
      />
      <p>{words.totalNote}</p>
      <Files month={month} names={['figures.csv']} />
      <WhyHidden demo={circles.some(({ demo }) => demo)} />
    </>
  );
}
