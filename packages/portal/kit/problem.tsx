import { type ReactNode, useEffect, useRef } from 'react';
import type { Problem } from '../app/graphql/problem.ts';
import { frame } from '../app/words/frame/index.ts';
import { useForeign, useWords } from '../app/words/use-words.ts';

/** What went wrong, and what to do: in the circle's words when it said it, in ours when we noticed. */
export function ProblemText({ problem }: { readonly problem: Problem }) {
  const words = useWords(frame);
  const foreign = useForeign();
  const own = {
    OFFLINE: [words.offlineWhat, words.offlineFix],
    SIGNED_OUT: [words.signedOutWhat, words.signedOutFix],
    NOT_UNDERSTOOD: [words.notUnderstoodWhat, words.notUnderstoodFix],
  }[problem.code];
  return (
    <>
      <p>{own ? `${own[0]} ${own[1]}` : <span {...foreign}>{`${problem.what} ${problem.fix}`}</span>}</p>
      {problem.reference && <p>{words.reference(problem.reference)}</p>}
    </>
  );
}

/** The summary above a form that could not be sent: it gets the focus, so that nobody misses it. */
export function ProblemSummary({
  problem,
  children,
}: {
  readonly problem?: Problem | undefined;
  readonly children?: ReactNode;
}) {
  const words = useWords(frame);
  const box = useRef<HTMLDivElement>(null);
  const shown = problem !== undefined || children !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another problem is another reason to look
  useEffect(() => box.current?.focus(), [problem, shown]);
  if (!shown) return null;
  return (
    <div className="summary-of-problems" role="alert" tabIndex={-1} ref={box}>
      <h2>{words.problemTitle}</h2>
      {problem && <ProblemText problem={problem} />}
      {children}
    </div>
  );
}
