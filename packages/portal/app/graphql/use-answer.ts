import { useCallback, useEffect, useState } from 'react';
import { doorTo } from '../session/door.ts';
import { useHere } from '../shell/here.ts';
import { ask } from './ask.ts';
import type { QueryOperation } from './operation.ts';
import type { Problem } from './problem.ts';
import { recall, remember } from './seen.ts';

/** How an answer stands. */
export type Answer<Data> = AnswerState<Data> & {
  /** Asks again; what was there stays until the new answer comes. */
  again(): Promise<void>;
};

/** The same without asking again. */
export type AnswerState<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | {
      readonly state: 'ready';
      readonly data: Data;
      /** Parts that could not be had, e.g. because a service is down. */
      readonly problems: readonly Problem[];
      /** Epoch milliseconds of an earlier answer that is shown because there is no connection. */
      readonly seenAt?: number;
    };

/** Asks the circle of the page, and again whenever what is asked changes. */
export function useAnswer<Data, Variables>(
  operation: QueryOperation<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  const { circle, signedIn } = useHere();
  const asked = JSON.stringify(variables);
  const key = `kith.seen.${circle.slug}.${signedIn.person}.${operation.name}.${asked}`;
  const [held, hold] = useState<{ key: string; answer: AnswerState<Data> }>();

  const again = useCallback(async () => {
    const reply = await ask(doorTo(circle), operation, JSON.parse(asked) as Variables);
    const answer = toAnswer(key, reply);
    hold({ key, answer });
  }, [key, asked, circle, operation]);

  useEffect(() => {
    again();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [again]);

  const answer: AnswerState<Data> = held?.key === key ? held.answer : { state: 'loading' };
  return { ...answer, again };
}

function toAnswer<Data>(
  key: string,
  { data, problems }: { data?: Data; problems: readonly Problem[] },
): AnswerState<Data> {
  if (data) {
    remember(key, data);
    return { state: 'ready', data, problems };
  }
  const [problem] = problems;
  const seen = problem?.code === 'OFFLINE' ? recall<Data>(key) : undefined;
  if (seen) return { state: 'ready', data: seen.data, problems: [], seenAt: seen.at };
  return { state: 'failed', problem: problem ?? { code: 'INTERNAL', what: '', fix: '' } };
}
