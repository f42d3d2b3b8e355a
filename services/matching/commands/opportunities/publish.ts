import { randomInt } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { dateOf, type Id, kithError, newId, unwrap } from '@kith/kernel';
import { type CommandContext, change, find, findAll, type Work } from '@kith/service-kit';
import { type AskedFor, type Opportunity, shownAgain } from '../../domain/opportunities/opportunity.ts';
import { mayAskPaid } from '../../domain/paid-support.ts';
import { mostOn } from '../../domain/rules/limits.ts';
import { groundToAsk } from '../../domain/rules/occupational-requirement.ts';
import { isOver } from '../../domain/team-record.ts';
import { matchLists, opportunities, opportunitiesOfTeams, requests } from '../../store/matches.ts';
import { consideredOutcomes } from '../../store/paid-support.ts';
import { recordOf } from '../host/team-ready.ts';
import { poolOf } from './pool.ts';

/** Hours as an owner wants to show them. */
export type HoursToShow = Pick<
  Opportunity,
  'teamId' | 'ownerId' | 'need' | 'stretches' | 'shows' | 'whereabouts' | 'forOutcome'
> & { readonly id?: Id<'opportunity'> | undefined; readonly asksFor?: AskedFor['who'] | undefined };

/**
 * The owner shows the circle's workers what hours they seek someone for: what they consent to show, and no more (M1).
 * How many could be agreed with is noted (M6); nobody is contacted (M4).
 * Throws `ID_TAKEN` when the id names another one, `TEAM_CLOSED`, `TOO_MANY_OPEN`, `PAID_IS_LAST` (K7), and `NOT_LAWFULLY_ASKED` when a woman or a man is
 * asked for with support that does not make it necessary.
 */
export async function publishOpportunity(context: CommandContext, asked: HoursToShow): Promise<Opportunity> {
  const { id = newId('opportunity'), asksFor, ...content } = asked;
  const seed = randomInt(2 ** 32 - 1);
  const ground = asksFor && groundToAsk(content.need.category, dateOf(context.now));
  if (asksFor && !ground) throw kithError('NOT_LAWFULLY_ASKED');
  const { candidates } = await poolOf(context, { ...content, seed });
  return change(context, async (work) => {
    const known = await work.get(opportunities, id);
    if (known) {
      if (!isSame(known, asked)) throw kithError('ID_TAKEN');
      return known;
    }
    await checkNotOver(work, content.teamId);
    await checkRoom(context, content.teamId);
    await checkPaidIsLast(work, content);
    const fresh: Opportunity = {
      ...content,
      id,
      ...(asksFor && ground && { askedFor: { who: asksFor, ground } }),
      state: 'OPEN',
      createdOn: dateOf(context.now),
      publishedAt: context.now,
      eligible: candidates.length,
      seed,
    };
    work.put(opportunitiesOfTeams, { id, teamId: fresh.teamId });
    return stored(work, fresh);
  });
}

/**
 * The owner shows an opportunity anew as it stands: counted again, and open again if it was not. Twice on one day is
 * once. Throws `NOT_FOUND`, `TEAM_CLOSED`, `TOO_MANY_OPEN`, `PAID_IS_LAST` (K7).
 */
export async function republishOpportunity(context: CommandContext, id: string): Promise<Opportunity> {
  const found = await find(context.table, opportunities, id);
  if (!found) throw kithError('NOT_FOUND');
  const { candidates } = await poolOf(context, found);
  return change(context, async (work) => {
    const known = await work.get(opportunities, id);
    if (!known) throw kithError('NOT_FOUND');
    await checkNotOver(work, known.teamId);
    if (known.state !== 'OPEN') await checkRoom(context, known.teamId);
    const after = shownAgain(known, candidates.length, context.now);
    if (after === known) return known;
    // What could help besides may have come or gone since.
    await checkPaidIsLast(work, known);
    return stored(work, after);
  });
}

async function stored(work: Work, opportunity: Opportunity): Promise<Opportunity> {
  const { id, teamId, publishedAt, eligible } = opportunity;
  work.put(opportunities, opportunity);
  await work.get(requests, publishedAt, id);
  work.put(requests, { opportunityId: id, at: publishedAt, eligible });
  work.say(
    'OpportunityShown',
    { subject: id, sequence: work.versionOf(opportunities, id) },
    { opportunityId: id, teamId, shownAt: publishedAt, eligible },
  );
  return opportunity;
}

/** Two at one moment may both find the last place: the limit keeps out floods, not one too many. */
async function checkRoom({ table, now }: CommandContext, teamId: string): Promise<void> {
  const pointers = await matchLists.allOpportunitiesOfTeam(table, teamId);
  const all = await findAll(
    table,
    opportunities,
    pointers.map(({ id }) => id),
  );
  const open = [...all.values()].filter(({ state }) => state === 'OPEN').length;
  if (open >= mostOn(dateOf(now)).openOpportunities) throw kithError('TOO_MANY_OPEN');
}

async function checkNotOver(work: Work, teamId: string): Promise<void> {
  if (isOver(await recordOf(work, teamId))) throw kithError('TEAM_CLOSED');
}

/** Hours for something the owner wants come after what else could help (K7). */
async function checkPaidIsLast(
  work: Work,
  { forOutcome, need, teamId }: Pick<HoursToShow, 'forOutcome' | 'need' | 'teamId'>,
): Promise<void> {
  if (!forOutcome) return;
  const considered = await work.get(consideredOutcomes, teamId, forOutcome.outcomeId);
  unwrap(mayAskPaid(forOutcome, need.category, considered, dateOf(work.context.now)));
}

function isSame(known: Opportunity, { id: _, asksFor, ...asked }: HoursToShow): boolean {
  const { teamId, ownerId, need, stretches, shows, whereabouts, forOutcome, askedFor } = known;
  const content = { teamId, ownerId, need, stretches, shows, whereabouts, ...(forOutcome && { forOutcome }) };
  return isDeepStrictEqual(content, JSON.parse(JSON.stringify(asked))) && askedFor?.who === asksFor;
}
