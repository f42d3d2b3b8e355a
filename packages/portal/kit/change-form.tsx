import { type FormEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { MutationOperation } from '../app/graphql/operation.ts';
import { useChange } from '../app/graphql/use-change.ts';
import { Button } from './button.tsx';
import { ProblemSummary } from './problem.tsx';

/** What is wrong with what was entered: of which field, and in words. */
export interface Fault {
  readonly field: string;
  readonly text: string;
}

interface ChangeFormProps<Data, Input> {
  readonly operation: MutationOperation<Data, { readonly input: Input }>;
  /** What would be sent now. */
  readonly input: Input;
  /** What is wrong with it now: shown once it was tried, and then nothing is sent. */
  readonly faults?: readonly (Fault | false)[];
  readonly submit: string;
  /** Hears what changed. */
  onDone(data: Data): void;
  /** Hears the code of why it was refused. */
  onRefused?(code: string): void;
  /** The fields; each asks by its name what is wrong with it. */
  readonly children: (fault: (field: string) => string | undefined) => ReactNode;
}

/** A form for one change: what is wrong is said above it, with the way to each field, and beside the field itself. */
export function ChangeForm<Data, Input>({
  operation,
  input,
  faults = [],
  submit,
  onDone,
  onRefused,
  children,
}: ChangeFormProps<Data, Input>) {
  const { send, busy, problem } = useChange(operation);
  const code = problem?.code;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each refusal, whoever hears it
  useEffect(() => {
    if (code) onRefused?.(code);
  }, [code]);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const found = faults.filter((each) => each !== false);
  const shown = tries > 0 ? found : [];

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (found.length > 0) return setTries(tries + 1);
    setTries(0);
    const data = await send(input);
    if (data) onDone(data);
  };
  const goToField = (event: MouseEvent, field: string) => {
    event.preventDefault();
    form.current?.querySelector<HTMLElement>(`[data-field="${field}"], #${field}`)?.focus();
  };

  return (
    <form ref={form} onSubmit={save} noValidate>
      {shown.length > 0 ? (
        <ProblemSummary key={tries}>
          <ul>
            {shown.map(({ field, text }) => (
              <li key={field}>
                <a href={`#${field}`} onClick={(event) => goToField(event, field)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </ProblemSummary>
      ) : (
        <ProblemSummary problem={problem} />
      )}
      {children((field) => shown.find((each) => each.field === field)?.text)}
      <Button type="submit" busy={busy}>
        {submit}
      </Button>
    </form>
  );
}
