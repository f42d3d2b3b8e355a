import { useState } from 'react';
import { putMapNode } from '../../../app/graphql/generated.ts';
import type { Params } from '../../../app/router/match.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { SummaryList } from '../../../kit/lists.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { connector } from '../words/index.ts';
import { type CareMap, type MapNode, whenChanged } from './data.ts';
import { MapPart } from './map-part.tsx';
import { NameConsent } from './name-consent.tsx';
import { draftOf, isMoreThanOneName, lacksLabel, NodeFields, nodeInput } from './node-fields.tsx';

/** Someone or something on the map: what it is, and what it may be called. */
export function NodeOfMap({ params: { team = '', node = '' } }: { readonly params: Params }) {
  const words = useWords(connector);
  return (
    <MapPart team={team} title={words.nodeTitle}>
      {(_, map, again) => {
        const found = map.nodes.find(({ id }) => id === node);
        if (!found) return <p>{words.nodeGone}</p>;
        return (
          <>
            <SummaryList rows={[[words.isNow, found.label]]} />
            <Changing team={team} map={map} node={found} again={again} />
            {found.kind === 'PERSON' && <NameConsent team={team} map={map} node={found} again={again} />}
          </>
        );
      }}
    </MapPart>
  );
}

interface ChangingProps {
  readonly team: string;
  readonly map: CareMap;
  readonly node: MapNode;
  again(): Promise<void>;
}

function Changing({ team, map, node, again }: ChangingProps) {
  const words = useWords(connector);
  const [draft, change] = useState(() => draftOf(node));
  const [saved, setSaved] = useState(false);
  return (
    <>
      {saved && (
        <Notice kind="good">
          <p>{words.saved}</p>
        </Notice>
      )}
      <ChangeForm
        operation={putMapNode}
        input={{ teamId: team, basedOn: map.revision, node: nodeInput(node.id, draft) }}
        faults={[
          lacksLabel(draft) && { field: 'label', text: words.labelMissing },
          isMoreThanOneName(draft) && { field: 'firstName', text: words.oneName },
        ]}
        submit={words.save}
        onDone={() => {
          setSaved(true);
          again();
        }}
        onRefused={whenChanged(again)}
      >
        {(fault) => <NodeFields draft={draft} isNew={false} onChange={change} fault={fault} />}
      </ChangeForm>
    </>
  );
}
