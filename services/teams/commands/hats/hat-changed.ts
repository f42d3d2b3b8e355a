import { addDays, type DateText, dateOf } from '@kith/kernel';
import type { CommandContext, NewEvent, Table, Write } from '@kith/service-kit';
import { borneOut } from '../../domain/hats/bearing.ts';
import { type Hat, type Holder, hatIdOf } from '../../domain/hats/hat.ts';
import { closesAt } from '../../domain/hats/offer.ts';
import type { Selection } from '../../domain/hats/selection.ts';
import { daysToLook, type Ended } from '../../domain/hats/settling.ts';
import { dueOn } from '../../store/due.ts';
import { hatWrites } from '../../store/hats.ts';
import { next } from '../../store/kept.ts';
import { type KeptMatter, matterWrites } from '../../store/matters.ts';
import type { HatInHand } from './hat-in-hand.ts';
import { eventsOf, type HatNews, noticesOf, vacanciesTold } from './hat-news.ts';

/** What a command made of a hat, and of a selection for it. */
interface HatAfter {
  readonly hat?: Hat;
  readonly selection?: { readonly before: KeptMatter<Selection> | undefined; readonly after: Selection };
  readonly ended?: readonly Ended[];
}

/**
 * Writes a hat and its selection, with the grants that follow from them, and tells others: of who holds it now, of whose
 * time with it is over, and of a vacancy. One transaction for all of it.
 */
export async function hatChanged(
  context: Pick<CommandContext, 'table' | 'now'>,
  hand: HatInHand,
  after: HatAfter,
): Promise<{ readonly writes: Write[]; readonly events: NewEvent[] }> {
  const { writes, events, news } = await oneHatChanged(context, hand, after);
  return { writes: [...writes, ...vacanciesTold([news], hand.front.places, context.now)], events };
}

/** The same for one of several hats of a group: whoever calls tells of vacancies, once for all of them. */
export async function oneHatChanged(
  { table, now }: Pick<CommandContext, 'table' | 'now'>,
  hand: HatInHand,
  { hat: changed = hand.hat, selection, ended: over = [] }: HatAfter,
): Promise<{ readonly writes: Write[]; readonly events: NewEvent[]; readonly news: HatNews }> {
  const { before, front } = hand;
  const hat = selection ? borneOut(changed, selection.after, front.places, now) : changed;
  const ended = [...hand.ended, ...over];
  const selections = [hand.closed, selection].filter((one) => one !== undefined);
  const holders = [...hat.holders, ...ended.map(({ holder }) => holder)];
  const granted = selections.flatMap(({ after }) => grantedBy(after, holders));
  const days = [
    ...hat.holders.filter((holder) => isNews(holder, before)).flatMap((holder) => daysToLook(holder, now)),
    ...morningAfterOffer(selection?.after),
  ];
  const news = { hat, granted, ended };
  return {
    writes: [
      ...(await hatWrites(table, before, hat)),
      ...selections.flatMap((one) => matterWrites(one.before, one.after, !one.after.outcome)),
      ...(await looksOn(days, hat, table)),
      ...noticesOf(news, front.places, now),
    ],
    events: eventsOf(news, next(before)),
    news,
  };
}

function grantedBy({ id, outcome }: Selection, holders: readonly Holder[]): Holder[] {
  return outcome?.result === 'GRANTED' ? holders.filter(({ selectionId }) => selectionId === id) : [];
}

function isNews(holder: Holder, before: Hat | undefined): boolean {
  const known = before?.holders.find(
    ({ personId, from }) => personId === holder.personId && from === holder.from,
  );
  return known?.until !== holder.until || known.checkInDue !== holder.checkInDue;
}

/** The morning on which others are told what an offer came to. */
function morningAfterOffer(selection: Selection | undefined): DateText[] {
  if (!selection?.offer || selection.full || selection.outcome) return [];
  const closes = closesAt(selection.offer);
  return closes ? [addDays(dateOf(closes), 1)] : [];
}

async function looksOn(days: readonly DateText[], hat: Hat, table: Table): Promise<Write[]> {
  const ref = hatIdOf(hat);
  const looks = [...new Set(days)].map((day) => dueOn(table).remember({ day, what: 'HAT', ref }));
  return (await Promise.all(looks)).flat();
}
