import type { Answer } from '../../app/graphql/use-answer.ts';

/** An answer without word of what the reader's scopes leave out: that they do not see it is as it should be (T15). */
export function withinScopes<Data>(answer: Answer<Data>): Answer<Data> {
  if (answer.state !== 'ready') return answer;
  return { ...answer, problems: answer.problems.filter(({ code }) => code !== 'NOT_ALLOWED') };
}
