import type { KithEvent } from '@kith/contracts';
import { monthOf } from '@kith/kernel';
import { type Change, type CommandContext, decided } from '@kith/service-kit';
import { decisionFacts, shownFacts, statementFacts } from '../../store/facts.ts';

/** A proposal was decided. One that was taken back was not. */
export function recordDecision(
  { data, time }: KithEvent<'ProposalDecided'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const { proposalId, groupId, days, outcome } = data;
    const month = monthOf(time);
    if (outcome === 'WITHDRAWN' || (await work.get(decisionFacts, month, proposalId))) return;
    work.put(decisionFacts, { month, proposalId, groupId, days });
  });
}

/** Hours were shown to those who could take them. */
export function recordShown(
  { data }: KithEvent<'OpportunityShown'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const month = monthOf(data.shownAt);
    if (await work.get(shownFacts, month, data.opportunityId, data.shownAt)) return;
    work.put(shownFacts, { month, ...data });
  });
}

/** Statements of pay were issued: they count in the month in which they were, whatever days they are of. */
export function recordStatements(
  { data }: KithEvent<'StatementsIssued'>,
  context: CommandContext,
): Promise<Change<void>> {
  return decided(context, async (work) => {
    const month = monthOf(data.issuedAt);
    const keep = data.statements.map(async (statement) => {
      if (await work.get(statementFacts, month, statement.statementId)) return;
      work.put(statementFacts, { month, issuedAt: data.issuedAt, ...statement });
    });
    await Promise.all(keep);
  });
}
