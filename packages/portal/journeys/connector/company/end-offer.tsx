import { useState } from 'react';
import { ask } from '../../../app/graphql/ask.ts';
import { endCompanyOffer } from '../../../app/graphql/generated.ts';
import type { Problem } from '../../../app/graphql/problem.ts';
import { doorTo } from '../../../app/session/door.ts';
import { useHere } from '../../../app/shell/here.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Button } from '../../../kit/button.tsx';
import { Confirm } from '../../../kit/confirm.tsx';
import { ProblemSummary } from '../../../kit/problem.tsx';
import { together } from '../words/together/index.ts';

/** Takes one's own page off the list. It takes nothing else to say, so nothing else is sent. */
export function EndOffer({ onEnded }: { onEnded(): void }) {
  const words = useWords(together);
  const { circle } = useHere();
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const end = async () => {
    if (busy) return;
    setBusy(true);
    const { problems } = await ask(doorTo(circle), endCompanyOffer, {});
    setBusy(false);
    setProblem(problems[0]);
    if (problems.length === 0) onEnded();
  };
  return (
    <>
      <ProblemSummary problem={problem} />
      {asks ? (
        <Confirm
          question={words.sureEndOffer}
          yes={words.yesEndOffer}
          busy={busy}
          onYes={end}
          onNo={() => setAsks(false)}
        />
      ) : (
        <Button kind="quiet" onClick={() => setAsks(true)}>
          {words.endOffer}
        </Button>
      )}
    </>
  );
}
