import { useState } from 'react';
import { useWords } from '../../../app/words/use-words.ts';
import { Notice } from '../../../kit/notice.tsx';
import { owner } from '../words/index.ts';
import { ConfirmVisit } from './confirm-visit.tsx';
import type { TeamsMoney } from './data.ts';

/** Visits whose worker said what they took: right, or otherwise? */
export function ToConfirm({ money, again }: { readonly money: TeamsMoney; again(): void }) {
  const words = useWords(owner);
  const [done, setDone] = useState(false);
  const waiting = (money.timeToConfirm?.edges ?? []).map(({ node }) => node);
  return (
    <section>
      <h2>{words.toConfirm}</h2>
      {done && (
        <Notice kind="good">
          <p>{words.confirmed}</p>
        </Notice>
      )}
      {waiting.length === 0 ? <p>{words.nothingToConfirm}</p> : <p>{words.toConfirmHint}</p>}
      {waiting.map((time) => (
        <ConfirmVisit
          key={time.visit.id}
          time={time}
          onConfirmed={() => {
            setDone(true);
            again();
          }}
        />
      ))}
    </section>
  );
}
