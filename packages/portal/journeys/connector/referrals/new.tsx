import { useState } from 'react';
import { patch, type ReferralSource, referIn } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { newId } from '../../../app/new-id.ts';
import { useKeepsPlaces } from '../../../app/session/circle-hats.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { LinkButton } from '../../../kit/button.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { SelectField } from '../../../kit/select-field.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { outside } from '../words/outside/index.ts';

/** Sends someone to the circle: a first contact is to be made, no case is opened. Anyone may, for themselves or their family (K13). */
export function ReferIn() {
  const words = useWords(outside);
  const at = useConnectPath();
  const keeps = useKeepsPlaces();
  const [id] = useState(() => newId('referral'));
  const [sent, setSent] = useState(false);
  const practices = useAnswer(patch, {});
  const known = practices.state === 'ready' ? (practices.data.patch?.practices ?? []) : [];
  const [source, setSource] = useState<ReferralSource>('SELF');
  const [practice, setPractice] = useState('');
  const [name, setName] = useState('');
  const [reach, setReach] = useState('');
  const [said, setSaid] = useState('');
  const back = keeps ? { back: { page: 'referrals', text: words.referralsTitle } } : {};
  if (sent)
    return (
      <ConnectPage title={words.referTitle} {...back}>
        <Notice kind="good">
          <p>{words.referred}</p>
        </Notice>
        {keeps && <LinkButton href={at('referrals')}>{words.referralsTitle}</LinkButton>}
      </ConnectPage>
    );
  return (
    <ConnectPage title={words.referTitle} {...back}>
      <p>{words.referLead}</p>
      <ChangeForm
        operation={referIn}
        input={{
          ...{ id, source, name: name.trim(), reach: reach.trim() },
          ...(source === 'GP' && practice && { practice }),
          ...(said.trim() && { words: said.trim() }),
        }}
        faults={[
          name.trim() === '' && { field: 'name', text: words.whoMissing },
          reach.trim() === '' && { field: 'reach', text: words.reachMissing },
        ]}
        submit={words.refer}
        onDone={() => setSent(true)}
      >
        {(fault) => (
          <>
            <Radios
              legend={words.whoSends}
              choices={(keeps ? (['GP', 'SELF', 'FAMILY'] as const) : (['SELF', 'FAMILY'] as const)).map(
                (value) => ({ value, text: words[`source${value}`] }),
              )}
              value={source}
              onChange={setSource}
            />
            {source === 'GP' && (
              <SelectField
                id="practice"
                label={words.practice}
                value={practice}
                choices={[
                  { value: '', text: words.practiceOther },
                  ...known.map((each) => ({ value: each.name, text: each.name })),
                ]}
                onChange={setPractice}
              />
            )}
            <TextField
              id="name"
              label={words.whoIsIt}
              width={24}
              value={name}
              error={fault('name')}
              onChange={({ target }) => setName(target.value)}
            />
            <TextField
              id="reach"
              label={words.howReached}
              width={28}
              value={reach}
              error={fault('reach')}
              onChange={({ target }) => setReach(target.value)}
            />
            <TextArea
              id="said"
              label={words.whatToSay}
              hint={words.whatToSayHint}
              value={said}
              onChange={({ target }) => setSaid(target.value)}
            />
          </>
        )}
      </ChangeForm>
    </ConnectPage>
  );
}
