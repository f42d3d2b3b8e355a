import type { ReactNode } from 'react';
import { mapToEdit } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ConnectPage } from '../connect-page.tsx';
import { useOwnerName } from '../voice.ts';
import { connector } from '../words/index.ts';
import type { CareMap, MapTeam } from './data.ts';

interface MapPartProps {
  readonly team: string;
  readonly title: string;
  /** The map as it is, with a way to look at it anew. */
  children(team: MapTeam, map: CareMap, again: () => Promise<void>): ReactNode;
}

/** A page on which one thing of a map is changed; it leads back to the map. */
export function MapPart({ team, title, children }: MapPartProps) {
  const words = useWords(connector);
  const ownerName = useOwnerName();
  const answer = useAnswer(mapToEdit, { id: team });
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  return (
    <ConnectPage
      title={title}
      of={ownerName(found)}
      back={{ page: `team/${team}/map`, text: words.mapTitle }}
    >
      <Answered answer={answer}>
        {({ team: of }) => (of?.careMap ? children(of, of.careMap, answer.again) : <p>{words.notForYou}</p>)}
      </Answered>
    </ConnectPage>
  );
}
