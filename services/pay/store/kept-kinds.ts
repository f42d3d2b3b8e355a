import type { KeptKind } from '@kith/service-kit';

/** Every kind of thing pay keeps, and whose it is. The first that fits counts. */
export const keptKinds: readonly KeptKind[] = [
  { what: 'the ledger', at: 'ACCOUNT#worker:* **', person: 'PAY' },
  { what: 'the ledger', at: 'ACCOUNT#* **', team: 'PAY' },
  { what: 'statements', at: 'STATEMENT#* STATEMENT', of: ['workerId'], person: 'PAY', leads: ['id'] },
  { what: 'statements', at: 'STATEMENT#* **', of: ['workerId'], person: 'PAY', follows: 'PAY' },
  { what: 'logged time', at: 'TIME#* TIME', of: ['workerId'], person: 'PAY', leads: ['id'] },
  { what: 'logged time', at: 'POT#* POT', follows: 'PAY' },
  {
    what: 'visits',
    at: 'VISIT#* VISIT',
    of: ['booking.workerId', 'booking.teamId'],
    team: 'PAY',
    person: 'PAY',
  },
  { what: 'reminders', at: 'REMINDER#* *' },
  { what: 'proposed time', at: 'PROPOSED#* *', person: 'PAY' },
  { what: 'memberships', at: 'WORKER#*#TEAMS **', person: 'PAY' },
  { what: 'terms, time and ways', at: 'WORKER#* **', person: 'PAY', follows: 'PAY' },
  { what: 'invoices', at: 'INVOICE#* INVOICE', of: ['teamId'], team: 'PAY' },
  { what: 'invoices', at: 'INVOICES LAST' },
  { what: 'funding and invoices', at: 'TEAM#*#* **', team: 'PAY' },
  { what: 'pay runs', at: 'PAYEES *', person: 'PAY' },
  { what: 'pay runs', at: 'PAYRUN#* **' },
  { what: 'pay runs', at: 'LATEST_PAYRUN *' },
  { what: 'payroll files', at: 'PAYROLL_HOOK HOOK' },
  { what: 'payroll files', at: 'PAYROLL_DELIVERIES *' },
  { what: 'rates', at: 'RATES **' },
  { what: 'rates', at: 'RATE_BANDS *' },
  { what: 'settlements', at: 'SETTLEMENTS#* *' },
  { what: 'settlements', at: 'SETTLEMENT#*#* **' },
];
