import { useState } from 'react';
import { doorTo } from '../session/door.ts';
import { useHere } from '../shell/here.ts';
import { ask } from './ask.ts';
import type { MutationOperation } from './operation.ts';
import type { Problem } from './problem.ts';

/** Something to change. */
export interface Change<Data, Input> {
  /** Sends it. Answers what changed; undefined when there was a problem, which is then shown. */
  send(input: Input): Promise<Data | undefined>;
  /** It was sent and is not answered yet. */
  readonly busy: boolean;
  readonly problem: Problem | undefined;
}

/** Changes something in the circle of the page. While one is on its way, nothing is sent a second time. */
export function useChange<Data, Input>(
  operation: MutationOperation<Data, { readonly input: Input }>,
): Change<Data, Input> {
  const { circle } = useHere();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  return {
    busy,
    problem,
    send: async (input) => {
      if (busy) return undefined;
      setBusy(true);
      setProblem(undefined);
      const { data, problems } = await ask(doorTo(circle), operation, { input });
      setBusy(false);
      setProblem(problems[0]);
      return problems.length > 0 ? undefined : data;
    },
  };
}
