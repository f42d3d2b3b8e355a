import { type ReactNode, useEffect, useState } from 'react';
import type { MutationOperation } from '../app/graphql/operation.ts';
import { useChange } from '../app/graphql/use-change.ts';
import { Button } from './button.tsx';
import { Confirm } from './confirm.tsx';
import { ProblemSummary } from './problem.tsx';

interface ChangeButtonProps<Data, Input> {
  readonly operation: MutationOperation<Data, { readonly input: Input }>;
  readonly input: Input;
  /** Asked first, for what cannot simply be undone: what would happen, and the yes to it. */
  readonly asks?: { readonly question: string; readonly yes: string };
  readonly kind?: 'main' | 'quiet';
  /** Hears what changed. */
  onDone(data: Data): void;
  /** Hears the code of why it was refused. */
  onRefused?(code: string): void;
  readonly children: ReactNode;
}

/** One change that takes nothing but a press; asked once more in words where it must be. */
export function ChangeButton<Data, Input>({
  operation,
  input,
  asks,
  kind = 'main',
  onDone,
  onRefused,
  children,
}: ChangeButtonProps<Data, Input>) {
  const { send, busy, problem } = useChange(operation);
  const code = problem?.code;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each refusal, whoever hears it
  useEffect(() => {
    if (code) onRefused?.(code);
  }, [code]);
  const [asking, setAsking] = useState(false);
  const change = async () => {
    const data = await send(input);
    if (data) onDone(data);
  };
  return (
    <>
      <ProblemSummary problem={problem} />
      {asks && asking ? (
        <Confirm {...asks} busy={busy} onYes={change} onNo={() => setAsking(false)} />
      ) : (
        <Button kind={kind} busy={busy} onClick={asks ? () => setAsking(true) : change}>
          {children}
        </Button>
      )}
    </>
  );
}
