import { useState } from 'react';
import { setNameConsent } from '../../../app/graphql/generated.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { HeardFields, useHeard } from '../heard.tsx';
import { connector } from '../words/index.ts';
import { type CareMap, type MapNode, whenChanged } from './data.ts';

interface NameConsentProps {
  readonly team: string;
  readonly map: CareMap;
  readonly node: MapNode;
  again(): Promise<void>;
}

/** Whether someone agreed to stand on this map by their name; they may take it back at any time (K2). */
export function NameConsent({ team, map, node, again }: NameConsentProps) {
  const words = useWords(connector);
  const figures = useFigures();
  const named = node.nameConsent !== null || node.firstName !== null;
  return (
    <section>
      <h2>{words.nameTitle}</h2>
      <p>{node.nameConsent?.on ? words.namedSince(figures.date(node.nameConsent.on)) : words.nameLead}</p>
      {node.nameConsent === null && <Agreeing team={team} map={map} node={node} again={again} />}
      {named && (
        <ChangeButton
          operation={setNameConsent}
          kind="quiet"
          input={{ teamId: team, nodeId: node.id, basedOn: map.revision }}
          asks={{ question: words.sureUnname, yes: words.yesUnname }}
          onDone={again}
          onRefused={whenChanged(again)}
        >
          {words.unname}
        </ChangeButton>
      )}
    </section>
  );
}

function Agreeing({ team, map, node, again }: NameConsentProps) {
  const words = useWords(connector);
  const [name, setName] = useState('');
  // Nobody enters for themselves that they may be named by others: it is always heard.
  const { heard, fields } = useHeard(false);
  return (
    <ChangeForm
      operation={setNameConsent}
      input={{ teamId: team, nodeId: node.id, basedOn: map.revision, name: name.trim(), ...heard }}
      faults={[name.trim() === '' && { field: 'name', text: words.nameMissing }]}
      submit={words.theyAgreed}
      onDone={again}
      onRefused={whenChanged(again)}
    >
      {(fault) => (
        <>
          <TextField
            id="name"
            label={words.agreedName}
            width={24}
            maxLength={80}
            autoComplete="off"
            value={name}
            error={fault('name')}
            onChange={({ target }) => setName(target.value)}
          />
          <HeardFields id="name" {...fields} />
        </>
      )}
    </ChangeForm>
  );
}
