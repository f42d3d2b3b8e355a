import type { InstantText, PersonId } from '@kith/kernel';
import { allOf, type CommandContext, find } from '@kith/service-kit';
import type { Asked } from '../../domain/rounds/asked.ts';
import type { Sheet } from '../../domain/rounds/sheet.ts';
import { askedPeople, personPk, roundLists, sheets } from '../../store/rounds.ts';

/** All that rounds and pulses keep about one person. */
export interface AnswersExport {
  readonly madeAt: InstantText;
  /** When they were last asked, and in which months they answered a pulse; never what. */
  readonly kept: readonly unknown[];
  /** Rounds whose answers are not forgotten yet: what they are asked, and what they answered themselves. */
  readonly rounds: readonly { readonly asked: Asked; readonly answers: Sheet['parts'] }[];
}

/** What is kept about a person, for themselves to take away (C11). Answers somebody gave for them are that person's words. */
export async function exportMine({ table, now }: CommandContext, personId: PersonId): Promise<AnswersExport> {
  const open = (await roundLists.rounds(table)).filter(({ forgottenAt }) => !forgottenAt);
  const each = await Promise.all(
    open.map(async ({ id }) => {
      const asked = await find(table, askedPeople, id, personId);
      const sheet = asked && (await find(table, sheets, id, asked.code));
      return asked ? [{ asked, answers: sheet?.parts ?? [] }] : [];
    }),
  );
  return { madeAt: now, kept: await allOf(table, { pk: personPk(personId) }), rounds: each.flat() };
}
