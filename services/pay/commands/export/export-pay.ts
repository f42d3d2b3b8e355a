import { type PersonId, withoutOthers } from '@kith/kernel';
import { type CommandContext, everyPage, find, findAll, type Table, type WholeOf } from '@kith/service-kit';
import { teamFundings } from '../../store/funding.ts';
import { listInvoicesOf } from '../../store/invoices.ts';
import { membershipsOf } from '../../store/members.ts';
import { listProposedFor } from '../../store/proposed-time.ts';
import { findStatements, listStatementsOf } from '../../store/statements.ts';
import { termsOf } from '../../store/terms.ts';
import { listTimeOf, timeRecords } from '../../store/time.ts';
import { legsBetween } from '../../store/travel.ts';

/**
 * All that pay keeps about someone (C11), as a worker and of the teams they own. Statements have every line of theirs, so
 * what the ledger holds of them is in it, day by day. It reads much: it is asked seldom.
 */
export async function exportPay(
  { table, circle, now }: Pick<CommandContext, 'table' | 'circle' | 'now'>,
  { personId, owned, own }: WholeOf,
): Promise<unknown> {
  const [asWorker, teams] = await Promise.all([
    own ? ofWorker(table, personId) : undefined,
    Promise.all(owned.map((teamId) => ofTeam(table, teamId))),
  ]);
  const about = withoutOthers({ ...(asWorker && { asWorker }), teams }, personId) as object;
  return { format: 'kith.person-export.pay.v1', circle, personId, madeAt: now, ...about };
}

async function ofWorker(table: Table, personId: PersonId) {
  const [terms, places, ways, proposed, times, statements] = await Promise.all([
    termsOf(table, personId),
    membershipsOf(table, personId),
    legsBetween(table, personId, '0', '9'),
    everyPage((page) => listProposedFor(table, personId, page)),
    everyPage((page) => listTimeOf(table, personId, page)),
    everyPage((page) => listStatementsOf(table, personId, page)),
  ]);
  const idsOf = (pointers: readonly { readonly value: { readonly id: string } }[]) =>
    pointers.map(({ value }) => value.id);
  const [logged, issued] = await Promise.all([
    findAll(table, timeRecords, idsOf(times)),
    findStatements(table, idsOf(statements)),
  ]);
  return {
    terms,
    places,
    ways,
    proposedTime: proposed.map(
      ({ pk: _, sk: __, gsi1pk: ___, gsi1sk: ____, version: _____, ...time }) => time,
    ),
    loggedTime: [...logged.values()],
    statements: [...issued.values()],
  };
}

async function ofTeam(table: Table, teamId: string) {
  const [funding, invoices] = await Promise.all([
    find(table, teamFundings, teamId),
    everyPage((page) => listInvoicesOf(table, teamId, page)),
  ]);
  return { teamId, funding, invoices: invoices.map(({ value }) => value) };
}
