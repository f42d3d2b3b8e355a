import type { HomeQuery, WaitingKind } from '../../../app/graphql/generated.ts';
import { Link } from '../../../app/router/link.tsx';
import { useHere } from '../../../app/shell/here.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { entry } from '../words/index.ts';
import { waitingPath } from './waiting-path.ts';

/** All that waits for someone, in all their teams. */
export function Waiting({ waitingForMe: { edges } }: Pick<HomeQuery, 'waitingForMe'>) {
  const words = useWords(entry);
  return (
    <>
      <h2>{words.waitsForYou}</h2>
      <WaitingList
        items={edges.map(({ node: { group, ...item } }) => ({
          ...item,
          groupId: group.id,
          ...(group.id !== 'circle' && { of: group.name }),
        }))}
      />
    </>
  );
}

interface WaitingItem {
  readonly kind: WaitingKind;
  readonly about: string;
  readonly words: string;
  readonly until: string | null;
  readonly groupId: string;
  /** The team, where the page is of several. */
  readonly of?: string;
}

/** What waits for someone, each with the way to the page where it is answered. */
export function WaitingList({ items }: { readonly items: readonly WaitingItem[] }) {
  const words = useWords(entry);
  if (items.length === 0) return <p>{words.nothingWaits}</p>;
  return (
    <ul>
      {items.map((item) => (
        <WaitingLine key={item.kind + item.about} item={item} />
      ))}
    </ul>
  );
}

function WaitingLine({
  item: { kind, about, words: text, until, groupId, of },
}: {
  readonly item: WaitingItem;
}) {
  const words = useWords(entry);
  const figures = useFigures();
  const foreign = useForeign();
  const { circle } = useHere();
  const page = waitingPath(kind, groupId, about);
  return (
    <li>
      {of && `${of}: `}
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
