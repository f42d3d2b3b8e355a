import { type InstantText, ok, type PersonId, type Result, refusal, refused } from '@kith/kernel';
import { type PackageRequest, type Question, stateOf } from './package-request.ts';

/** Who says something, and when. */
interface Said {
  readonly by: PersonId;
  readonly at: InstantText;
}

/** The most a professional may ask of one request. */
const MOST = 20;

/** The question that waits for the team, if one does. */
export function openQuestion({ questions = [] }: Pick<PackageRequest, 'questions'>): Question | undefined {
  const last = questions.at(-1);
  return last?.answer ? undefined : last;
}

/**
 * A professional asks before they decide (T16); one question at a time, and the request stays open. It counts as word
 * that the request arrived, if there was none. The same question again: unchanged. Refusal: `WRONG_STATE` unless the
 * request was sent and is open, while another question waits, and after twenty.
 */
export function asked(request: PackageRequest, words: string, now: Said): Result<PackageRequest> {
  const { questions = [] } = request;
  const waiting = openQuestion(request);
  if (waiting?.words === words && waiting.by === now.by) return ok(request);
  const isSent = ['SUBMITTED', 'ACKNOWLEDGED'].includes(stateOf(request));
  if (!isSent || waiting || questions.length >= MOST) return refused(refusal('WRONG_STATE'));
  const { by, at } = now;
  return ok({
    ...request,
    acknowledged: request.acknowledged ?? { by, at },
    questions: [...questions, { by, at, words }],
  });
}

/**
 * Someone answers for the person supported. The same answer again: unchanged. Refusal: `WRONG_STATE` when nothing is asked,
 * or the request is over.
 */
export function answered(request: PackageRequest, words: string, { by, at }: Said): Result<PackageRequest> {
  const { questions = [] } = request;
  const last = questions.at(-1);
  if (last?.answer?.words === words && last.answer.by === by) return ok(request);
  if (!last || last.answer || stateOf(request) !== 'ACKNOWLEDGED') return refused(refusal('WRONG_STATE'));
  return ok({ ...request, questions: [...questions.slice(0, -1), { ...last, answer: { by, at, words } }] });
}
