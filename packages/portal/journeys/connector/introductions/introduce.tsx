import { useState } from 'react';
import {
  type CareType,
  type MapToEditQuery,
  mapToEdit,
  type PlaceQuery,
  place as placeQuery,
  startIntroduction,
} from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { newId } from '../../../app/new-id.ts';
import { goTo, useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { LinkButton } from '../../../kit/button.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { SelectField } from '../../../kit/select-field.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { linksOf } from '../map/data.ts';
import { Flows } from '../map/flows.tsx';
import { useOwnerName } from '../voice.ts';
import { connector } from '../words/index.ts';

/** Writes down that the owner could be introduced to someone on their map, or to a place (K4). */
export function Introduce({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(connector);
  const ownerName = useOwnerName();
  const place = useQuery().get('place');
  const answer = useAnswer(mapToEdit, { id: team });
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  return (
    <ConnectPage
      title={words.introduceTitle}
      of={ownerName(found)}
      back={{ page: `team/${team}/introductions`, text: words.introductionsTitle }}
    >
      <p>{words.introduceLead}</p>
      <Answered answer={answer}>
        {({ team: of }) => {
          if (!of?.careMap) return <p>{words.notForYou}</p>;
          return place ? <ToPlace team={team} id={place} /> : <ToSomeone team={of} />;
        }}
      </Answered>
    </ConnectPage>
  );
}

function ToPlace({ team, id }: { readonly team: string; readonly id: string }) {
  const words = useWords(connector);
  const answer = useAnswer(placeQuery, { id });
  return (
    <Answered answer={answer}>
      {({ place }) => (place ? <Starting team={team} place={place} /> : <p>{words.placeGone}</p>)}
    </Answered>
  );
}

function ToSomeone({ team }: { readonly team: NonNullable<MapToEditQuery['team']> }) {
  const words = useWords(connector);
  const at = useConnectPath();
  const query = useQuery();
  const map = team.careMap ?? { nodes: [], links: [] };
  // Whoever is linked with the owner already need not be introduced.
  const free = map.nodes.filter(({ id }) => linksOf(map, id).every(({ from }) => from !== null));
  const asked = free.find(({ id }) => id === query.get('node'))?.id ?? '';
  const [node, setNode] = useState(asked);
  return (
    <>
      {free.length > 0 ? (
        <Starting
          team={team.id}
          node={node}
          choose={
            <SelectField
              id="whom"
              label={words.whom}
              value={node}
              choices={[
                { value: '', text: words.choose },
                ...free.map(({ id, label }) => ({ value: id, text: label })),
              ]}
              onChange={setNode}
            />
          }
        />
      ) : (
        <p>{words.nobodyToIntroduce}</p>
      )}
      <h2>{words.orElse}</h2>
      <Actions>
        <LinkButton kind="quiet" href={at(`places?team=${team.id}`)}>
          {words.findPlace}
        </LinkButton>
        <LinkButton kind="quiet" href={at(`team/${team.id}/map/add`)}>
          {words.add}
        </LinkButton>
      </Actions>
    </>
  );
}

interface StartingProps {
  readonly team: string;
  readonly node?: string;
  readonly place?: NonNullable<PlaceQuery['place']>;
  readonly choose?: React.ReactNode;
}

function Starting({ team, node, place, choose }: StartingProps) {
  const words = useWords(connector);
  const at = useConnectPath();
  const [id] = useState(() => newId('link'));
  const [flows, setFlows] = useState<readonly CareType[]>([]);
  const suggested = useQuery().get('suggested') !== null;
  return (
    <ChangeForm
      operation={startIntroduction}
      input={{
        id,
        teamId: team,
        ...(place ? { placeId: place.id } : { nodeId: node ?? '' }),
        careTypes: [...flows],
        origin: suggested ? 'SUGGESTION' : 'FREE',
      }}
      faults={[!place && !node && { field: 'whom', text: words.whomMissing }]}
      submit={words.writeDown}
      onDone={() => goTo(at(`team/${team}/introductions`))}
    >
      {(fault) => (
        <>
          {fault('whom') && <p className="error">{fault('whom')}</p>}
          {place ? (
            <SummaryList
              rows={[
                [words.whereTo, place.name],
                [words.about, place.about],
              ]}
            />
          ) : (
            choose
          )}
          <Flows values={flows} onChange={setFlows} />
        </>
      )}
    </ChangeForm>
  );
}
