import type { ReactNode } from 'react';
import { use } from 'react';
import type { Answer } from '../app/graphql/use-answer.ts';
import { SignInContext } from '../app/shell/sign-in-context.ts';
import { frame } from '../app/words/frame/index.ts';
import { useFigures, useWords } from '../app/words/use-words.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { ProblemText } from './problem.tsx';

interface AnsweredProps<Data> {
  readonly answer: Answer<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** What a page shows of an answer in each of its states: on its way, refused, of earlier, in parts, or whole. */
export function Answered<Data>({ answer, children }: AnsweredProps<Data>) {
  const words = useWords(frame);
  const figures = useFigures();
  const signInAgain = use(SignInContext);
  if (answer.state === 'loading') {
    return (
      <p role="status" className="loading">
        {words.loading}
      </p>
    );
  }
  if (answer.state === 'failed') {
    const out = answer.problem.code === 'SIGNED_OUT';
    return (
      <Notice kind="problem" title={words.problemTitle}>
        <ProblemText problem={answer.problem} />
        <Button kind="quiet" onClick={out ? signInAgain : answer.again}>
          {out ? words.signIn : words.tryAgain}
        </Button>
      </Notice>
    );
  }
  const { seenAt, problems, data } = answer;
  return (
    <>
      {seenAt !== undefined && (
        <Notice>
          <p>{words.seenAt(figures.moment(new Date(seenAt).toISOString()))}</p>
        </Notice>
      )}
      {problems[0] && (
        <Notice kind="problem" title={words.partly}>
          <ProblemText problem={problems[0]} />
        </Notice>
      )}
      {children(data)}
    </>
  );
}
