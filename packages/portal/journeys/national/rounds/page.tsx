import type { PublishedMonth } from '@kith/contracts/published';
import { useQuery } from '../../../app/router/address.ts';
import type { Catalogue } from '../../../app/words/language.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { Bars } from '../../../kit/bars.tsx';
import { DataTable } from '../../../kit/table.tsx';
import { Views } from '../../../kit/turner.tsx';
import { Definition, WhyHidden } from '../parts/explained.tsx';
import { Files } from '../parts/files.tsx';
import { OfMonth } from '../parts/of-month.tsx';
import { drawn, told } from '../parts/told.ts';
import type { en } from '../words/en.ts';
import { national } from '../words/index.ts';

/** What groups of people answered, side by side over all circles (E6). */
export function RoundsOfAll() {
  const words = useWords(national);
  return <OfMonth title={words.roundsTitle}>{(month) => <RoundsOfMonth month={month} />}</OfMonth>;
}

function RoundsOfMonth({ month: { month, groups, circles } }: { readonly month: PublishedMonth }) {
  const words = useWords(national);
  const figures = useFigures();
  const foreign = useForeign();
  const asked = useQuery().get('measure');
  const definitions = [...new Map(groups.map(({ definition }) => [definition.key, definition])).values()];
  const chosen = definitions.find(({ key }) => key === asked) ?? definitions[0];
  const demo = circles.some((circle) => circle.demo);
  if (!chosen) {
    return (
      <>
        <p>{words.noRounds}</p>
        <Files month={month} names={['figures.csv']} />
      </>
    );
  }
  const rows = groups
    .filter(({ definition }) => definition.key === chosen.key)
    .map((row) => ({ ...row, name: groupName(row.group, words) }));
  const text = (value: string) => told(value, chosen.unit, words, figures);
  const inWords = rows.map(({ name, value }) => `${name}: ${text(value)}`).join('; ');
  return (
    <>
      <p>{words.roundsLead}</p>
      <Views
        label={words.measures}
        query="measure"
        chosen={chosen.key}
        views={definitions.map(({ key, label }) => ({ value: key, text: label }))}
      />
      <h2 {...foreign}>{chosen.label}</h2>
      <Bars
        label={words.plotOf(chosen.label, inWords)}
        bars={rows.map(({ group, name, value }) => ({
          ...{ key: group, name, value: drawn(value), text: text(value) },
        }))}
      />
      <DataTable
        caption={chosen.label}
        head={[words.group, words.figure, words.restsOn]}
        rows={rows.map(({ group, name, value, of }) => ({
          key: group,
          cells: [name, text(value), words.about(of)],
        }))}
      />
      <Files month={month} names={['figures.csv']} />
      <Definition definition={chosen} />
      <WhyHidden demo={demo} />
    </>
  );
}

function groupName(group: string, words: Catalogue<typeof en>): string {
  const names: Readonly<Record<string, string>> = {
    OWNERS: words.groupOWNERS,
    FAMILY_FRIENDS: words.groupFAMILY_FRIENDS,
    PAID_WORKERS: words.groupPAID_WORKERS,
    VOLUNTEERS: words.groupVOLUNTEERS,
    PROFESSIONALS: words.groupPROFESSIONALS,
  };
  return names[group] ?? group;
}
