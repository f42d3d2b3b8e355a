import { type StepBeforePaid, stepsBeforePaid } from '@kith/contracts';
import { type DateText, dateOf, type Id, ok, type Result, refusal, refused } from '@kith/kernel';
import { problem, type Word } from '../teams/word.ts';

/** What was found of a step: it was tried, or left out for a reason. */
export interface StepWord {
  readonly how: 'TRIED' | 'SKIPPED';
  /** Always there for what was left out. */
  readonly reason?: string;
  readonly on: DateText;
  readonly word: Word;
}

/** Something a team's owner wants, in their words, and what was tried before paid hours (K7). It stays in the team. */
export interface SupportOutcome {
  readonly id: Id<'outcome'>;
  readonly teamId: string;
  readonly words: string;
  readonly word: Word;
  readonly steps: { readonly [Step in StepBeforePaid]?: StepWord };
  /** That it came about, and whether without paid hours. */
  readonly met?: { readonly on: DateText; readonly withoutPaid: boolean; readonly word: Word };
}

/** Which steps nobody has looked at yet, in order. Paid hours may be asked for once there is none. */
export function missingSteps({ steps }: Pick<SupportOutcome, 'steps'>): StepBeforePaid[] {
  return stepsBeforePaid.filter((step) => steps[step] === undefined);
}

/**
 * The outcome after a step was tried or left out; said anew it stands in the stead of what was said. Refusal:
 * `BAD_INPUT` for what is left out without a reason, or lies ahead.
 */
export function considered(
  outcome: SupportOutcome,
  step: StepBeforePaid,
  said: StepWord,
): Result<SupportOutcome> {
  if (said.how === 'SKIPPED' && said.reason === undefined)
    return problem('reason', 'What is left out needs a reason');
  if (said.on > dateOf(said.word.at)) return problem('on', 'It cannot lie ahead');
  const before = outcome.steps[step];
  const isSame = before?.how === said.how && before.reason === said.reason && before.on === said.on;
  return ok(isSame ? outcome : { ...outcome, steps: { ...outcome.steps, [step]: said } });
}

/** The outcome, come about. Refusals: `BAD_INPUT` for a day ahead; `WRONG_STATE` when something else was said of it. */
export function come(
  outcome: SupportOutcome,
  met: NonNullable<SupportOutcome['met']>,
): Result<SupportOutcome> {
  if (met.on > dateOf(met.word.at)) return problem('on', 'It cannot lie ahead');
  if (!outcome.met) return ok({ ...outcome, met });
  const isSame = outcome.met.on === met.on && outcome.met.withoutPaid === met.withoutPaid;
  return isSame ? ok(outcome) : refused(refusal('WRONG_STATE'));
}
