import type { Measure } from './measure.ts';

const twelveMonths = 'over the twelve months that end with the month';

/** How it goes for those who are paid (E14). */
export const workforceMeasures = {
  churn: {
    unit: 'PERCENT',
    times: 100,
    decimals: 1,
    rests: 'PEOPLE',
    counts: true,
    label: 'Workers who left',
    formula: `paid workers who left ÷ mean number of paid workers at the ends of the months, to whole people, ${twelveMonths}`,
    of: 'paid workers when the month ended',
    source: 'RSA, Radical Home Care: turnover is what time-and-task care fails by',
  },
  sickness: {
    unit: 'PERCENT',
    times: 100,
    decimals: 1,
    rests: 'PEOPLE',
    label: 'Days off sick',
    formula: `days off sick ÷ days that were to be worked, ${twelveMonths}`,
    of: 'paid workers when the month ended',
    source: 'RSA, Radical Home Care: sickness in self-managing teams beside the sector',
  },
  agencyHours: {
    unit: 'PERCENT',
    times: 100,
    decimals: 1,
    rests: 'PEOPLE',
    label: 'Hours bought from agencies',
    formula: `minutes bought from agencies ÷ minutes worked and bought, ${twelveMonths}`,
    of: 'paid workers when the month ended',
    source: 'RSA, Radical Home Care: what a stable team saves',
  },
  recruitmentCost: {
    unit: 'PENCE',
    times: 1,
    decimals: 0,
    rests: 'PEOPLE',
    label: 'Cost of a new worker',
    formula: `spent on finding workers ÷ workers who began, ${twelveMonths}`,
    of: 'paid workers when the month ended',
    source: 'RSA, Radical Home Care: what a stable team saves',
  },
  hoursSecurity: {
    unit: 'PERCENT',
    times: 100,
    decimals: 1,
    rests: 'PEOPLE',
    onBoard: true,
    label: 'Hours workers have of those they want',
    formula:
      'agreed minutes a week ÷ wanted minutes a week, of workers who said what they want; more counts as all',
    of: 'workers who said what they want',
    source: 'Clapton Circle: too few hours is how small circles lose workers',
  },
  paidShare: {
    unit: 'PERCENT',
    times: 100,
    decimals: 1,
    rests: 'PEOPLE',
    onBoard: true,
    label: 'Time at work that is paid',
    formula: 'minutes paid ÷ minutes worked, on the statements issued for the month',
    of: 'statements',
    source: 'RSA, Radical Home Care: unpaid travel and waiting hide in hourly rates',
  },
  livingWage: {
    unit: 'PERCENT',
    times: 100,
    decimals: 1,
    rests: 'PEOPLE',
    counts: true,
    onBoard: true,
    label: 'Paid the real living wage or more for every hour',
    formula:
      'statements whose true hourly rate is the real living wage or more ÷ statements issued for the month',
    of: 'statements',
    source: 'Living Wage Foundation; the true hourly rate counts all time worked',
  },
} as const satisfies Record<string, Measure>;
