import { type FieldProblem, ok, type Result, refusal, refused } from '@kith/kernel';
import type { Answers } from '../instruments/scoring.ts';
import type { AskedPart, Mode } from './asked.ts';
import { type Instruments, itemsOf } from './plan.ts';

/** Who somebody is to the person they answer for (E9). */
export const relationships = ['FAMILY', 'FRIEND', 'WORKER', 'ADVOCATE', 'OTHER'] as const;
export type Relationship = (typeof relationships)[number];

/** Answers to one part of what was asked. */
export interface SheetPart extends AskedPart {
  readonly answers: Answers;
}

/** One filled-in form, under a code and nobody's name. It is gone once the results are taken. */
export interface Sheet {
  readonly roundId: string;
  readonly code: string;
  readonly mode: Mode;
  /** Whether it was filled in for somebody else, by whom to them. */
  readonly proxy?: Relationship;
  readonly parts: readonly SheetPart[];
  /** How long it took. */
  readonly seconds?: number;
}

/** Answers as they are sent in: to oneself, or to a team. */
export interface PartSent {
  readonly teamId?: string | undefined;
  /** An item that is not there was left out, or the person would rather not say. */
  readonly answers: Answers;
}

/** What was sent, set against what was asked. Refusal: `BAD_INPUT`, naming what was not asked and what is off the scale. */
export function answersTo(
  asked: readonly AskedPart[],
  sent: readonly PartSent[],
  instruments: Instruments,
): Result<SheetPart[]> {
  const problems: FieldProblem[] = [];
  const parts = asked.map((part): SheetPart => {
    const answers = sent.filter((each) => isFor(each, part)).map((each) => each.answers);
    return { ...part, answers: Object.assign({}, ...answers) };
  });
  for (const each of sent) {
    const part = asked.find((one) => isFor(each, one));
    if (!part)
      problems.push({ field: 'parts', problem: `nothing is asked about ${each.teamId ?? 'yourself'}` });
    else problems.push(...problemsOf(part, each.answers, instruments));
  }
  return problems.length > 0 ? refused(refusal('BAD_INPUT', { fields: problems })) : ok(parts);
}

/** Whether anything at all was answered: a form of nothing but “rather not say” counts for nothing. */
export function saysAnything({ parts }: Pick<Sheet, 'parts'>): boolean {
  return parts.some(({ answers }) => Object.keys(answers).length > 0);
}

function isFor({ teamId }: PartSent, part: AskedPart): boolean {
  return teamId === undefined ? part.about === 'SELF' : part.about === 'TEAM' && part.teamId === teamId;
}

function problemsOf(part: AskedPart, answers: Answers, instruments: Instruments): FieldProblem[] {
  const items = new Map(itemsOf(part.instruments, instruments).map((item) => [item.id, item]));
  return Object.entries(answers).flatMap(([id, answer]) => {
    const scale = items.get(id)?.scale;
    if (!scale) return [{ field: id, problem: 'is not asked' }];
    if (Number.isInteger(answer) && answer >= scale.least && answer <= scale.greatest) return [];
    return [{ field: id, problem: `a whole number from ${scale.least} to ${scale.greatest}` }];
  });
}
