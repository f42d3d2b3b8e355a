import { useState } from 'react';
import { doorTo } from '../session/door.ts';
import { useHere } from '../shell/here.ts';
import { ask } from './ask.ts';
import type { QueryOperation } from './operation.ts';
import type { Problem } from './problem.ts';

/** Asks only when it is asked to: for what leaves a trace, or is rarely wanted. */
export function useFetch<Data, Variables>(operation: QueryOperation<Data, Variables>) {
  const { circle } = useHere();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const fetch = async (variables: Variables): Promise<Data | undefined> => {
    if (busy) return undefined;
    setBusy(true);
    setProblem(undefined);
    const { data, problems } = await ask(doorTo(circle), operation, variables);
    setBusy(false);
    setProblem(problems[0]);
    return data;
  };
  return { fetch, busy, problem };
}
