import type { MetricName } from '@kith/contracts';

/** What each count of a month is, as people read it. */
export const countWords: Readonly<Record<MetricName, { readonly label: string; readonly formula: string }>> =
  {
    teams: { label: 'Teams', formula: 'teams that had begun and not closed when the month ended' },
    owners: { label: 'People supported', formula: 'owners of those teams, each person once' },
    paidWorkers: {
      label: 'Paid workers',
      formula: 'people active as paid workers in a team when the month ended, each once',
    },
    volunteers: {
      label: 'Volunteers',
      formula: 'people active as volunteers in a team when the month ended, each once',
    },
    visits: {
      label: 'Visits',
      formula: 'visits to the circle’s teams that began in the month and were not called off',
    },
    gaps: {
      label: 'Gaps',
      formula: 'agreed hours of the month that nobody covered for a time, whether or not somebody did later',
    },
    sharedVisits: {
      label: 'Visits by neighbours',
      formula: 'those of the visits that a worker of another circle made',
    },
  };
