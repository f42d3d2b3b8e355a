import { mapToEdit } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { PrintButton } from '../../../kit/print-button.tsx';
import { Views } from '../../../kit/turner.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { rings } from '../terms.ts';
import { useOwnerName } from '../voice.ts';
import { connector } from '../words/index.ts';
import { terms } from '../words/terms/index.ts';
import { Chosen } from './chosen.tsx';
import { type CareMap, linksOf, type MapTeam, standingOf } from './data.ts';
import { ForProfessionals } from './for-professionals.tsx';
import { MapList } from './list.tsx';
import { MappingSheet } from './mapping-sheet.tsx';
import { CarePicture } from './picture/care-picture.tsx';
import { reachable } from './steps.ts';

/** Who and what is around someone, as a picture to work with and a list that says and does the same (K2). */
export function MapPage({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(connector);
  const ownerName = useOwnerName();
  const answer = useAnswer(mapToEdit, { id: team });
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  return (
    <ConnectPage
      title={words.mapTitle}
      of={ownerName(found)}
      back={{ page: `team/${team}`, text: words.teamTitle }}
    >
      <Answered answer={answer}>
        {({ team: of }) =>
          of?.careMap ? <Working team={of} map={of.careMap} again={answer.again} /> : <p>{words.notForYou}</p>
        }
      </Answered>
    </ConnectPage>
  );
}

interface WorkingProps {
  readonly team: MapTeam;
  readonly map: CareMap;
  again(): Promise<void>;
}

function Working({ team, map, again }: WorkingProps) {
  const words = useWords(connector);
  const states = useWords(terms);
  const ownerName = useOwnerName();
  const at = useConnectPath();
  const query = useQuery();
  const page = (name: string) => at(`team/${team.id}/map/${name}`);
  const status = query.get('status') ?? '';
  const chosen = map.nodes.find(({ id }) => id === query.get('node'));
  const nodes = map.nodes.filter(({ id }) => status === '' || standingOf(map, id) === status);
  const shown = { ...map, nodes };
  if (map.nodes.length === 0)
    return (
      <>
        <p>{words.mapEmpty}</p>
        <Actions>
          <LinkButton href={page('add')}>{words.addFirst}</LinkButton>
          <MappingSheet team={team.id} />
        </Actions>
      </>
    );
  return (
    <>
      {map.prompt && (
        <Notice>
          <p>{map.prompt}</p>
        </Notice>
      )}
      <p>{words.mapLead}</p>
      <Views
        label={words.whichStatus}
        query="status"
        chosen={status}
        views={[
          { value: '', text: words.all },
          ...rings.map((value) => ({ value, text: states[`status${value}`] })),
        ]}
      />
      {nodes.length === 0 ? (
        <p>{words.noneLikeThat}</p>
      ) : (
        <CarePicture
          map={shown}
          owner={ownerName(team)}
          chosen={chosen?.id}
          stepPage={(node, towards) => {
            const [link] = linksOf(map, node);
            return link && reachable(link.steps).includes(towards)
              ? page(`link/${link.id}?to=${towards}`)
              : link && page(`link/${link.id}`);
          }}
        />
      )}
      <Actions>
        <LinkButton href={page('add')}>{words.add}</LinkButton>
        <LinkButton kind="quiet" href={page('join')}>
          {words.join}
        </LinkButton>
      </Actions>
      {chosen && <Chosen key={chosen.id} team={team} map={map} node={chosen} again={again} />}
      <MapList map={shown} chosen={chosen?.id} />
      <ForProfessionals team={team} map={map} again={again} />
      <Actions>
        <LinkButton kind="quiet" href={page('history')}>
          {words.history}
        </LinkButton>
        <MappingSheet team={team.id} />
        <PrintButton />
      </Actions>
    </>
  );
}
