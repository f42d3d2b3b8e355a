import { useState } from 'react';
import { type Channel, startTeam } from '../../../app/graphql/generated.ts';
import { newId } from '../../../app/new-id.ts';
import { goTo, useQuery } from '../../../app/router/address.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { SelectField } from '../../../kit/select-field.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { HeardFields, useHeard } from '../heard.tsx';
import { connector } from '../words/index.ts';

const channels: readonly Channel[] = ['PAPER', 'LETTER', 'PHONE', 'SMS', 'EMAIL', 'APP'];

/** Begins a team for someone who uses paper: their yes is heard, and kept as entered by the Team Starter (T3). */
export function StartTeam() {
  const words = useWords(connector);
  const at = useConnectPath();
  const referral = useQuery().get('referral');
  const [id] = useState(() => newId('team'));
  const [ownerId, setOwnerId] = useState('');
  const [ownerName, setOwnerName] = useState('');
  const [ownerChannel, setChannel] = useState<Channel>('PAPER');
  const { heard, fields } = useHeard(false);
  return (
    <ConnectPage title={words.startTitle} back={{ page: 'teams', text: words.teamsTitle }}>
      <p>{words.startLead}</p>
      <ChangeForm
        operation={startTeam}
        input={{
          ...{ id, ownerId: ownerId.trim(), ownerName: ownerName.trim(), ownerChannel },
          confirmed: heard.heard ?? { how: fields.how, on: fields.on },
          ...(referral && { referralId: referral }),
        }}
        faults={[
          ownerId.trim() === '' && { field: 'ownerId', text: words.accountMissing },
          ownerName.trim() === '' && { field: 'ownerName', text: words.nameMissing },
        ]}
        submit={words.startIt}
        onDone={() => goTo(at(`team/${id}`))}
      >
        {(fault) => (
          <>
            <TextField
              id="ownerId"
              label={words.account}
              hint={words.accountHint}
              width={24}
              autoComplete="off"
              value={ownerId}
              error={fault('ownerId')}
              onChange={({ target }) => setOwnerId(target.value)}
            />
            <TextField
              id="ownerName"
              label={words.callThem}
              width={24}
              autoComplete="off"
              value={ownerName}
              error={fault('ownerName')}
              onChange={({ target }) => setOwnerName(target.value)}
            />
            <SelectField
              id="channel"
              label={words.reachThem}
              value={ownerChannel}
              choices={channels.map((value) => ({ value, text: words[`channel${value}`] }))}
              onChange={(value) => value && setChannel(value)}
            />
            <HeardFields id="yes" {...fields} />
          </>
        )}
      </ChangeForm>
    </ConnectPage>
  );
}
