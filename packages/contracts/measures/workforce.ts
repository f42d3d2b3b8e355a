import type { Measure } from './measure.ts';

const twelveMonths = 'over the twelve months that end with the month';
const writtenDown = 'over those of the twelve months that end with the month that were written down';

/** How it goes for those who are paid (E14). */
export const workforceMeasures = {
  churn: {
    unit: 'PERCENT',
    times: 100,
    decimals: 1,
    rests: 'PEOPLE',
    counts: true,
    label: 'Workers who left',
    formula: `paid workers who left ÷ mean number of paid workers at the ends of the months, to whole people, ${twelveMonths}; months before the first worker do not count`,
    of: 'paid workers when the month ended',
    source: 'RSA, Radical Home Care: turnover is what time-and-task care fails by',
  },
  sickness: {
    unit: 'PERCENT',
    times: 100,
    decimals: 1,
    rests: 'PEOPLE',
    sensitive: true,
    label: 'Days off sick',
    formula: `days off sick ÷ days that were to be worked, ${writtenDown}`,
    of: 'paid workers when the month ended',
    source: 'RSA, Radical Home Care: sickness in self-managing teams beside the sector',
  },
  agencyHours: {
    unit: 'PERCENT',
    times: 100,
    decimals: 1,
    rests: 'PEOPLE',
    label: 'Hours bought from agencies',
    formula: `minutes bought from agencies ÷ minutes of visits and bought, ${writtenDown}`,
    of: 'paid workers when the month ended',
    source: 'RSA, Radical Home Care: what a stable team saves',
  },
  recruitmentCost: {
    unit: 'PENCE',
    times: 1,
    decimals: 0,
    rests: 'PEOPLE',
    label: 'Cost of a new worker',
    formula: `spent on finding workers, as written down ÷ workers who began, ${twelveMonths}`,
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
      'agreed minutes a week ÷ wanted minutes a week when the month ended, of workers who said what they want and have not left; more counts as all',
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
    formula: 'minutes paid ÷ minutes worked, on the statements issued in the month',
    of: 'workers with a statement',
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
      'workers paid the Real Living Wage or more for all time worked, by every statement issued to them in the month ÷ workers with a statement',
    of: 'workers with a statement',
    source: 'Living Wage Foundation; held against all time worked, as the statement itself shows it',
  },
} as const satisfies Record<string, Measure>;
