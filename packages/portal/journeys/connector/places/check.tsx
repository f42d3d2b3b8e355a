import { useState } from 'react';
import { type CheckWay, checkPlace } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions } from '../../../kit/lists.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { checkWays } from '../terms.ts';
import { outside } from '../words/outside/index.ts';
import { terms } from '../words/terms/index.ts';

interface CheckProps {
  readonly place: { readonly id: string; readonly name: string };
  onChecked(): void;
}

/** Notes that somebody made sure of a place today, or found it gone (K1). */
export function Check({ place: { id, name }, onChecked }: CheckProps) {
  const words = useWords(outside);
  const names = useWords(terms);
  const [by, setBy] = useState<CheckWay>('CALLED');
  return (
    <section>
      <h2>{words.checkTitle}</h2>
      <Radios
        legend={words.howSure}
        choices={checkWays.map((value) => ({ value, text: names[`check${value}`] }))}
        value={by}
        onChange={setBy}
      />
      <Actions>
        <ChangeButton operation={checkPlace} input={{ placeId: id, by }} onDone={onChecked}>
          {words.stillHolds}
        </ChangeButton>
        <ChangeButton
          operation={checkPlace}
          kind="quiet"
          input={{ placeId: id, by, gone: true }}
          asks={{ question: words.sureGone(name), yes: words.yesGone }}
          onDone={onChecked}
        >
          {words.noMore}
        </ChangeButton>
      </Actions>
    </section>
  );
}
