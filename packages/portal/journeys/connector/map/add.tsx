import { useState } from 'react';
import { type CareType, type LinkStatus, recordMap } from '../../../app/graphql/generated.ts';
import { newId } from '../../../app/new-id.ts';
import { goTo } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { useConnectPath } from '../connect-page.tsx';
import { rings } from '../terms.ts';
import { connector } from '../words/index.ts';
import { terms } from '../words/terms/index.ts';
import { Flows } from './flows.tsx';
import { MapPart } from './map-part.tsx';
import { isMoreThanOneName, lacksLabel, NodeFields, newNode, nodeInput } from './node-fields.tsx';

/** Puts someone or something on the map, with how it stands between them and the owner: both or neither. */
export function AddToMap({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(connector);
  return (
    <MapPart team={team} title={words.addTitle}>
      {() => <Adding team={team} />}
    </MapPart>
  );
}

function Adding({ team }: { readonly team: string }) {
  const words = useWords(connector);
  const states = useWords(terms);
  const at = useConnectPath();
  const [node] = useState(() => newId('node'));
  const [link] = useState(() => newId('link'));
  const [draft, change] = useState(newNode);
  const [status, setStatus] = useState<LinkStatus>('ENGAGED');
  const [flows, setFlows] = useState<readonly CareType[]>([]);
  const said = {
    teamId: team,
    nodes: [nodeInput(node, draft)],
    links: [{ id: link, toNodeId: node, status, careTypes: [...flows] }],
  };
  // Another sheet has another id; the same one sent again changes nothing.
  const id = useIdOf(JSON.stringify(said));
  return (
    <ChangeForm
      operation={recordMap}
      input={{ id, ...said }}
      faults={[
        lacksLabel(draft) && { field: 'label', text: words.labelMissing },
        isMoreThanOneName(draft) && { field: 'firstName', text: words.oneName },
      ]}
      submit={words.addIt}
      onDone={() => goTo(at(`team/${team}/map?node=${node}`))}
    >
      {(fault) => (
        <>
          <NodeFields draft={draft} isNew onChange={change} fault={fault} />
          <Radios
            legend={words.howFar}
            hint={words.howFarHint}
            // Nobody is introduced by being written down.
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

/** An id for exactly this text. */
function useIdOf(text: string): string {
  const [known, know] = useState(() => ({ text, id: newId('mapping') }));
  if (known.text === text) return known.id;
  const next = { text, id: newId('mapping') };
  know(next);
  return next.id;
}
