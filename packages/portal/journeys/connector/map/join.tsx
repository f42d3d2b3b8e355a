import { useState } from 'react';
import { type CareType, type LinkStatus, putMapLink } from '../../../app/graphql/generated.ts';
import { newId } from '../../../app/new-id.ts';
import { goTo, useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { SelectField } from '../../../kit/select-field.tsx';
import { useConnectPath } from '../connect-page.tsx';
import { rings } from '../terms.ts';
import { useOwnerName } from '../voice.ts';
import { connector } from '../words/index.ts';
import { terms } from '../words/terms/index.ts';
import { type CareMap, type MapTeam, whenChanged } from './data.ts';
import { Flows } from './flows.tsx';
import { MapPart } from './map-part.tsx';

/** Writes down what is between two: the owner and someone, or two around them (K2). */
export function JoinOnMap({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(connector);
  return (
    <MapPart team={team} title={words.joinTitle}>
      {(of, map, again) => <Joining team={of} map={map} again={again} />}
    </MapPart>
  );
}

interface JoiningProps {
  readonly team: MapTeam;
  readonly map: CareMap;
  again(): Promise<void>;
}

function Joining({ team, map, again }: JoiningProps) {
  const words = useWords(connector);
  const states = useWords(terms);
  const ownerName = useOwnerName();
  const at = useConnectPath();
  const query = useQuery();
  const known = (id: string | null) => map.nodes.find((node) => node.id === id)?.id ?? '';
  const [id] = useState(() => newId('link'));
  const [from, setFrom] = useState(known(query.get('from')));
  const [to, setTo] = useState(known(query.get('to')));
  const [status, setStatus] = useState<LinkStatus>('ENGAGED');
  const [flows, setFlows] = useState<readonly CareType[]>([]);
  const nodes = map.nodes.map((node) => ({ value: node.id, text: node.label }));
  return (
    <ChangeForm
      operation={putMapLink}
      input={{
        teamId: team.id,
        basedOn: map.revision,
        link: { id, ...(from && { fromNodeId: from }), toNodeId: to, status, careTypes: [...flows] },
      }}
      faults={[
        to === '' && { field: 'to', text: words.toMissing },
        to !== '' && to === from && { field: 'to', text: words.sameEnd },
      ]}
      submit={words.joinThem}
      onDone={() => goTo(at(`team/${team.id}/map?node=${to}`))}
      onRefused={whenChanged(again)}
    >
      {(fault) => (
        <>
          <SelectField
            id="from"
            label={words.from}
            value={from}
            choices={[{ value: '', text: ownerName(team) }, ...nodes]}
            onChange={setFrom}
          />
          <SelectField
            id="to"
            label={words.to}
            value={to}
            error={fault('to')}
            choices={[{ value: '', text: words.choose }, ...nodes]}
            onChange={setTo}
          />
          <Radios
            legend={words.howFar}
            hint={words.howFarHint}
            choices={rings
              .filter((each) => each !== 'INTRODUCED')
              .map((value) => ({ value, text: states[`status${value}`] }))}
            value={status}
            onChange={setStatus}
          />
          <Flows values={flows} onChange={setFlows} />
        </>
      )}
    </ChangeForm>
  );
}
