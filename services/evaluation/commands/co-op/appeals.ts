import { dateOf, kithError, type PersonId, type Result, unwrap } from '@kith/kernel';
import { type CommandContext, change, type Table, type Work } from '@kith/service-kit';
import {
  type Appeal,
  heardToday,
  type KnownTies,
  referred,
  settled,
  signed,
  tied,
  unrelatedIn,
} from '../../domain/co-op/appeal.ts';
import { appeals } from '../../store/co-op/deciding.ts';
import { listMembers, listTeams } from '../../store/people.ts';

/** Begins an appeal, as the first to stand behind it. The same id again changes nothing; another's is `ID_TAKEN` (N7). */
export function beginAppeal(
  { id, about }: Pick<Appeal, 'id' | 'about'>,
  personId: PersonId,
  context: CommandContext,
): Promise<Appeal> {
  return change(context, async (work) => {
    const known = await work.get(appeals, id);
    if (known) {
      if (known.signatories[0]?.personId === personId && known.about === about) return known;
      throw kithError('ID_TAKEN');
    }
    const signedOn = dateOf(context.now);
    const appeal: Appeal = { id, about, signatories: [{ personId, signedOn }], related: [], sessions: [] };
    work.put(appeals, appeal);
    return appeal;
  });
}

/** Stands behind an appeal, naming those behind it with whom one lives or is related. Throws as `signed` refuses. */
export async function signAppeal(
  id: string,
  relatedTo: readonly PersonId[],
  personId: PersonId,
  context: CommandContext,
): Promise<Appeal> {
  const isTied = await tiesIn(context.table);
  return step(id, context, (appeal) => signed(appeal, personId, relatedTo, isTied, dateOf(context.now)));
}

/** Notes that two who stand behind an appeal are related. */
export function tieSignatories(
  id: string,
  [one, other]: readonly [PersonId, PersonId],
  context: CommandContext,
): Promise<Appeal> {
  return step(id, context, (appeal) => tied(appeal, one, other));
}

/** Notes that the circle heard an appeal today. */
export function hearAppeal(id: string, context: CommandContext): Promise<Appeal> {
  return step(id, context, (appeal) => heardToday(appeal, dateOf(context.now)));
}

/** Notes that a way was found. */
export function settleAppeal(id: string, context: CommandContext): Promise<Appeal> {
  return step(id, context, (appeal) => settled(appeal, dateOf(context.now)));
}

/** Passes an appeal on to Care and Counsel: how many stand behind it and how often it was heard, nothing else. */
export async function referAppeal(id: string, context: CommandContext): Promise<Appeal> {
  const isTied = await tiesIn(context.table);
  return step(
    id,
    context,
    (appeal) => referred(appeal, dateOf(context.now)),
    (after, work) => {
      const said = { appealId: id, unrelated: unrelatedIn(after, isTied), sessions: after.sessions.length };
      work.say(
        'AppealReferred',
        { subject: id, sequence: work.versionOf(appeals, id), to: ['national'] },
        said,
      );
    },
  );
}

function step(
  id: string,
  context: CommandContext,
  next: (appeal: Appeal) => Result<Appeal>,
  also: (after: Appeal, work: Work) => void = () => {},
): Promise<Appeal> {
  return change(context, async (work) => {
    const known = await work.get(appeals, id);
    if (!known) throw kithError('NOT_FOUND');
    const after = unwrap(next(known));
    if (after === known) return known;
    also(after, work);
    work.put(appeals, after);
    return after;
  });
}

/** Who is related as far as the circle knows: an owner, and family or friends in a team of theirs. */
export async function tiesIn(table: Table): Promise<KnownTies> {
  const [teams, members] = await Promise.all([listTeams(table), listMembers(table)]);
  const households = teams.map(({ teamId, ownerId }) => {
    const family = members.filter(
      (member) => member.teamId === teamId && member.changes.at(-1)?.kind === 'FAMILY_FRIEND',
    );
    return new Set([ownerId, ...family.map(({ personId }) => personId)]);
  });
  return (one, other) => households.some((household) => household.has(one) && household.has(other));
}
