import type { HookSet } from '../commands/delivery/hook.ts';
import type { WrittenFile } from '../commands/files/written.ts';
import type { SettlementView } from '../commands/settlement/view.ts';
import type { Budget } from '../domain/budget/budget.ts';
import type { Delivery, PayrollHook } from '../domain/delivery/delivery.ts';
import type { Funding } from '../domain/funding/funding.ts';
import type { Payer, Share } from '../domain/funding/shares.ts';
import type { Invoice } from '../domain/invoices/invoice.ts';
import type { PayRun } from '../domain/pay-run/run.ts';
import type { IssuedStatement } from '../domain/pay-run/statement.ts';
import type { ProposedTime } from '../domain/proposed-time.ts';
import type { RateTable } from '../domain/rules/rate-table.ts';
import type { RateBand } from '../domain/terms/band.ts';
import type { PayTerms } from '../domain/terms/terms.ts';
import type { TimeRecord } from '../domain/time/record.ts';
import type { Leg } from '../domain/travel/leg.ts';
import type { Visit } from '../domain/visit.ts';

/** What the fields of `VisitTime` are read from. */
export type VisitTimeParent = Visit;

/** A visit elsewhere in the graph: its id is all that pay needs. */
export interface VisitParent {
  readonly id: string;
}

/** What the fields of `ProposedTime` are read from. */
export type ProposedTimeParent = ProposedTime;

/** What the fields of `Settlement` are read from. */
export type SettlementParent = SettlementView;

/** What the fields of `PayTerms` are read from. */
export type PayTermsParent = PayTerms;

/** What the fields of `RateBand` are read from. */
export type RateBandParent = RateBand;

/** What the fields of `LoggedTime` are read from. */
export type LoggedTimeParent = TimeRecord;

/** What the fields of `PayRun` are read from. */
export type PayRunParent = PayRun;

/** What the fields of `IssuedStatement` are read from: a statement, and the run that says whether it was issued. */
export interface IssuedStatementParent {
  readonly statement: IssuedStatement;
  readonly run: PayRun;
}

/** What the fields of `RateTable` are read from. */
export type RateTableParent = RateTable & { readonly inUse: boolean };

/** What the fields of `Way` are read from. */
export type WayParent = Leg;

/** What the fields of `RunFile` are read from. */
export type RunFileParent = WrittenFile;

/** What the fields of `PayrollHookSet` are read from. */
export type PayrollHookSetParent = HookSet;

/** What the fields of `PayrollHook` are read from. */
export type PayrollHookParent = PayrollHook;

/** What the fields of `PayrollDelivery` are read from. */
export type PayrollDeliveryParent = Delivery;

/** What the fields of `Funding` are read from. */
export type FundingParent = Funding;

/** What the fields of `FundingShare` are read from. */
export type FundingShareParent = Share;

/** What the fields of `Payer` are read from. */
export type PayerParent = Payer;

/** What the fields of `Budget` are read from. */
export type BudgetParent = Budget;

/** What the fields of `Invoice` are read from. */
export type InvoiceParent = Invoice;
