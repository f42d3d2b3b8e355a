import { use, useCallback, useEffect, useState } from 'react';
import { ownProblem } from '../graphql/problem.ts';
import { recall, remember } from '../graphql/seen.ts';
import type { Answer, AnswerState } from '../graphql/use-answer.ts';
import { PlaceContext } from '../shell/here.ts';

/** After so long without an answer, the line counts as broken, in milliseconds. */
const PATIENCE = 30_000;

/** The address of something the national co-op published, as `/2026-10/board.csv`; none where it is not known. */
export function usePublishedAddress(): (path: string) => string | undefined {
  const { published } = use(PlaceContext);
  return (path) => published && published + path;
}

/** Reads what the national co-op published to anyone: nobody signs in. What is not there fails with `NOT_FOUND`. */
export function usePublished<Data>(path: string): Answer<Data> {
  const { published } = use(PlaceContext);
  const [held, hold] = useState<{ path: string; answer: AnswerState<Data> }>();
  const again = useCallback(async () => {
    const answer: AnswerState<Data> = published
      ? await read<Data>(published + path)
      : { state: 'failed', problem: ownProblem('NOT_UNDERSTOOD') };
    hold({ path, answer });
  }, [published, path]);

  useEffect(() => {
    again();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [again]);

  const answer: AnswerState<Data> = held?.path === path ? held.answer : { state: 'loading' };
  return { ...answer, again };
}

async function read<Data>(address: string): Promise<AnswerState<Data>> {
  const key = `kith.seen.national.${address}`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.status === 404) return failed('NOT_FOUND');
    if (!response.ok) return failed('NOT_UNDERSTOOD');
    const data = (await response.json()) as Data;
    remember(key, data);
    return { state: 'ready', data, problems: [] };
  } catch (error) {
    if (error instanceof SyntaxError) return failed('NOT_UNDERSTOOD');
    const seen = recall<Data>(key);
    if (seen) return { state: 'ready', data: seen.data, problems: [], seenAt: seen.at };
    return failed('OFFLINE');
  }
}

function failed(code: 'NOT_FOUND' | 'NOT_UNDERSTOOD' | 'OFFLINE') {
  return { state: 'failed' as const, problem: { code, what: '', fix: '' } };
}
