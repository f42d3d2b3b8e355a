import { useState } from 'react';
import { giveBackHat, handOverHat, recordCheckIn } from '../../../app/graphql/generated.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Details } from '../../../kit/details.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import { members } from '../words/index.ts';
import type { TeamHat } from './data.ts';

interface HoldingProps {
  readonly hat: TeamHat;
  /** Whether it is the reader who holds it. */
  readonly own: boolean;
  /** Hears what was done, in words. */
  onChanged(what: string): void;
}

/** What whoever holds a hat can say of it; the owner's side may take a hat back. */
export function Holding({ hat, own, onChanged }: HoldingProps) {
  const words = useWords(members);
  const [notes, setNotes] = useState('');
  const { signedIn } = useHere();
  const holder = hat.holders.find(({ person }) => person.id === signedIn.person) ?? hat.holders[0];
  if (!holder) return null;
  const input = { hatId: hat.id, personId: holder.person.id };
  return (
    <section>
      {own && <h2>{words.yourHat}</h2>}
      {own && (
        <Details summary={words.handOver}>
          <ChangeForm
            operation={handOverHat}
            input={{ hatId: hat.id, notes }}
            faults={[notes.trim() === '' && { field: 'notes', text: words.handOverMissing }]}
            submit={words.handOverSend}
            onDone={() => onChanged(words.handedOver)}
          >
            {(fault) => (
              <TextArea
                id="notes"
                label={words.handOverNotes}
                error={fault('notes')}
                value={notes}
                onChange={({ target }) => setNotes(target.value)}
              />
            )}
          </ChangeForm>
        </Details>
      )}
      <Actions>
        {own && (
          <ChangeButton operation={recordCheckIn} input={input} onDone={() => onChanged(words.checkInNoted)}>
            {words.checkInDone}
          </ChangeButton>
        )}
        <ChangeButton
          kind="quiet"
          operation={giveBackHat}
          input={input}
          asks={{ question: words.sureGiveBack(hat.title), yes: words.yesGiveBack }}
          onDone={() => onChanged(words.gaveBack)}
        >
          {words.giveBack}
        </ChangeButton>
      </Actions>
    </section>
  );
}
