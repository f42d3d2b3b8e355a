import { useState } from 'react';
import { askToJoin } from '../../../app/graphql/generated.ts';
import { newId } from '../../../app/new-id.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { members } from '../words/index.ts';
import { joiningKinds } from './joining-kinds.ts';

/** Asking to join a team, by its code. */
export function AskToJoin({ onDone }: { onDone(): void }) {
  const words = useWords(members);
  const [id] = useState(() => newId('member'));
  const [team, setTeam] = useState('');
  const [kind, setKind] = useState<(typeof joiningKinds)[number]>();
  return (
    <ChangeForm
      operation={askToJoin}
      input={{ id, teamId: team, kind: kind ?? 'FAMILY_FRIEND' }}
      faults={[
        !/^team_\w{26}$/.test(team) && { field: 'team', text: words.teamCodeMissing },
        !kind && { field: 'kind', text: words.asWhatMissing },
      ]}
      submit={words.ask}
      onDone={onDone}
    >
      {(fault) => (
        <>
          <TextField
            id="team"
            label={words.teamCode}
            hint={words.teamCodeHint}
            error={fault('team')}
            autoComplete="off"
            spellCheck={false}
            width={28}
            value={team}
            onChange={({ target }) => setTeam(target.value.trim())}
          />
          <Radios
            id="kind"
            legend={words.asWhat}
            error={fault('kind')}
            value={kind}
            onChange={setKind}
            choices={joiningKinds.map((value) => ({ value, text: words[`kind${value}`] }))}
          />
        </>
      )}
    </ChangeForm>
  );
}
