import { tableCallsOf } from '@kith/service-kit/testing';
import type { Caller, Ids, World } from '../worlds/world.ts';
import type { Question } from './questions.ts';

/** What came back, whatever it was about, and what it took to find out. */
export interface Heard {
  /** The answer, with ids by their kinds, so that only what it says can differ. */
  readonly said: string;
  readonly codes: readonly string[];
  readonly calls: readonly string[];
}

/** Asks something as someone. */
export async function hear(
  { service }: World,
  [person, asker]: Caller,
  question: Question,
  ids: Ids,
): Promise<Heard> {
  const { query, variables } = question.about(ids);
  const { answer, calls } = await tableCallsOf(() => service.ask(person, query, variables, asker));
  const errors = (answer.errors ?? []).map(({ message, path, extensions }) => ({
    message,
    path,
    extensions,
  }));
  const said = JSON.stringify({ data: answer.data, errors });
  return {
    said: withoutIds(said, ids),
    codes: errors.map(({ extensions }) => String(extensions.code)),
    calls,
  };
}

/** An answer with every id asked about by what it is of; ids and secrets that were just drawn are as good as any other. */
export function withoutIds(said: string, ids: Ids): string {
  // The longest first: a hat's holds its team's.
  const byLength = Object.entries(ids).sort(([, a], [, b]) => b.length - a.length);
  const named = byLength.reduce((text, [kind, id]) => text.replaceAll(`"${id}"`, `"<${kind}>"`), said);
  return named
    .replaceAll(/"([a-z]+)_[0-9A-HJKMNP-TV-Z]{26}"/g, '"<a new $1>"')
    .replaceAll(/"\/([a-z]+)\/[\w-]{43}"/g, '"/$1/<a new secret>"');
}
