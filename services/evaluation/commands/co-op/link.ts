import type { KithEvent } from '@kith/contracts';
import { canonicalJson } from '@kith/kernel';
import { type Change, type CommandContext, decided, type Work } from '@kith/service-kit';
import { type LinkTerms, linkAt, linkHats, noTerms } from '../../domain/co-op/link.ts';
import { linkTerms } from '../../store/co-op/deciding.ts';

const isLinkHat = ({ groupId, hat }: { groupId: string; hat: string }) =>
  groupId === 'circle' && (hat === linkHats.delegate || hat === linkHats.leader);

/** Someone holds one of the two hats that link the circle to the others, by its consent (N6). */
export function recordLinkTerm(
  { data }: KithEvent<'HatGranted'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    if (!isLinkHat(data)) return;
    const known = (await work.get(linkTerms)) ?? noTerms;
    const { hat, personId, from, until } = data;
    const others = known.terms.filter(
      (term) => !(term.hat === hat && term.personId === personId && term.from === from),
    );
    keep({ ...known, terms: [...others, { hat, personId, from, until }] }, work, context);
  });
}

/** Someone holds it no longer. */
export function recordLinkEnd(
  { data }: KithEvent<'HatEnded'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    if (!isLinkHat(data)) return;
    const known = (await work.get(linkTerms)) ?? noTerms;
    const { hat, personId, at } = data;
    keep({ ...known, ends: [...known.ends, { hat, personId, at }] }, work, context);
  });
}

/** Keeps what was heard, and tells the national co-op when it makes a difference. */
function keep(known: LinkTerms, work: Work, { now, circle }: CommandContext): void {
  const link = linkAt(known, now);
  const isNew = canonicalJson(link) !== canonicalJson(known.said);
  work.put(linkTerms, { ...known, said: link });
  if (!isNew) return;
  const sequence = work.versionOf(linkTerms);
  work.say('DoubleLinkChanged', { subject: `${circle}:link`, sequence, to: ['national'] }, link);
}
