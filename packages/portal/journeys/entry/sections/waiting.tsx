import type { HomeQuery } from '../../../app/graphql/generated.ts';
import { Link } from '../../../app/router/link.tsx';
import { useHere } from '../../../app/shell/here.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { entry } from '../words/index.ts';
import { waitingPath } from './waiting-path.ts';

type Item = HomeQuery['waitingForMe']['edges'][number]['node'];

/** All that waits for someone, in all their teams, each with the way to the page where it is answered. */
export function Waiting({ list }: { readonly list: readonly Item[] }) {
  const words = useWords(entry);
  return (
    <>
      <h2>{words.waitsForYou}</h2>
      {list.length === 0 ? (
        <p>{words.nothingWaits}</p>
      ) : (
        <ul>
          {list.map((item) => (
            <WaitingLine key={item.kind + item.about} item={item} />
          ))}
        </ul>
      )}
    </>
  );
}

function WaitingLine({ item: { kind, about, words: text, until, group } }: { readonly item: Item }) {
  const words = useWords(entry);
  const figures = useFigures();
  const foreign = useForeign();
  const { circle } = useHere();
  const page = waitingPath(kind, group.id, about);
  return (
    <li>
      {group.id !== 'circle' && `${group.name}: `}
      {page ? (
        <Link href={`/${circle.slug}/${page}`} {...foreign}>
          {text}
        </Link>
      ) : (
        <span {...foreign}>{text}</span>
      )}
      {until && ` ${words.until(figures.moment(until))}`}
    </li>
  );
}
