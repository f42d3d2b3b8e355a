import { historyOf } from '../domain/said.ts';
import { stateOf } from '../domain/visit.ts';
import type { VisitResolvers, VisitTimeResolvers } from '../generated.ts';
import { timeOf } from './time-of-kind.ts';
import { visibleVisit } from './visit-access.ts';

export const visit: VisitResolvers = {
  time: async ({ id }, _, context) => (await visibleVisit(id, context)) ?? null,
};

export const visitTime: VisitTimeResolvers = {
  visit: ({ visitId }) => ({ id: visitId }),
  state: stateOf,
  logged: ({ logged }) => timeOf(logged?.minutes),
  loggedAt: ({ logged }) => logged?.at ?? null,
  confirmed: ({ confirmed }) => timeOf(confirmed?.minutes),
  confirmedAt: ({ confirmed }) => confirmed?.at ?? null,
  agreed: ({ agreed }) => timeOf(agreed),
  history: (time) =>
    historyOf(time).map(({ side, minutes, at, channel, reason, by }) => ({
      side,
      time: timeOf(minutes),
      at,
      channel,
      reason: reason ?? null,
      enteredById: by ?? null,
    })),
};
