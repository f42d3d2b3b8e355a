import { withQuery } from '../../../app/router/address.ts';
import { Link } from '../../../app/router/link.tsx';
import { useForeign, useWords } from '../../../app/words/use-words.ts';
import { SummaryList } from '../../../kit/lists.tsx';
import { connector } from '../words/index.ts';
import { terms } from '../words/terms/index.ts';
import { type CareMap, linksOf } from './data.ts';
import { laidOut, type Spot } from './picture/layout.ts';

/** The same as the picture in words, by the same numbers; each leads to where it can be worked with. */
export function MapList({ map, chosen }: { readonly map: CareMap; readonly chosen: string | undefined }) {
  const words = useWords(connector);
  const states = useWords(terms);
  const { rings, spots } = laidOut(map);
  return (
    <>
      <h2>{words.inWords}</h2>
      {rings.map(({ status }) => (
        <section key={status}>
          <h3>{states[`status${status}`]}</h3>
          <SummaryList
            rows={spots
              .filter((spot) => spot.status === status)
              .map((spot) => ({
                key: spot.node.id,
                name: <Name spot={spot} isChosen={spot.node.id === chosen} />,
                value: <What map={map} spot={spot} />,
              }))}
          />
        </section>
      ))}
    </>
  );
}

function Name({ spot: { node, number }, isChosen }: { readonly spot: Spot; readonly isChosen: boolean }) {
  const foreign = useForeign();
  return (
    <>
      {number}{' '}
      <Link href={withQuery({ node: node.id })} aria-current={isChosen ? 'true' : undefined} {...foreign}>
        {node.label}
      </Link>
    </>
  );
}

function What({ map, spot: { node } }: { readonly map: CareMap; readonly spot: Spot }) {
  const words = useWords(terms);
  const flows = new Set(linksOf(map, node.id).flatMap(({ careTypes }) => careTypes));
  return [words[`kind${node.kind}`], ...[...flows].map((type) => words[`care${type}`])].join(' · ');
}
