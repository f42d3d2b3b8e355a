import type { TeamsToConnectQuery } from '../../../app/graphql/generated.ts';
import { Link } from '../../../app/router/link.tsx';
import { useForeign, useWords } from '../../../app/words/use-words.ts';
import { useConnectPath } from '../connect-page.tsx';
import { connector } from '../words/index.ts';

type Waiting = TeamsToConnectQuery['myConnections']['edges'][number]['node']['waiting'][number];

interface WaitingListProps {
  readonly team: string;
  readonly waiting: readonly Waiting[];
}

/** What waits for a team's connector: each line leads to where it can be done. Nothing of it is urgent (K4). */
export function WaitingList({ team, waiting }: WaitingListProps) {
  const words = useWords(connector);
  const foreign = useForeign();
  const at = useConnectPath();
  if (waiting.length === 0) return <p>{words.nothingWaits}</p>;
  return (
    <ul>
      {waiting.map(({ kind, about, words: text }) => (
        <li key={kind + (about ?? '')}>
          <Link href={at(`team/${team}/${pageOf(kind, about)}`)} {...foreign}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function pageOf(kind: Waiting['kind'], about: string | null): string {
  if (kind === 'MAP_TO_MAKE' || kind === 'MAP_TO_LOOK_AT') return 'map';
  if (kind === 'LINK_TO_REVIEW') return `map/link/${about}`;
  return kind === 'BUDDY_TO_FIND' ? 'ladder' : 'introductions';
}
