import type { MinutesByKind } from '@kith/contracts';
import { isSame, most, undisputed } from './minutes.ts';
import type { Visit } from './visit.ts';

/**
 * What is payable when both sides have spoken (P9). The same from both: that. While they differ: what neither disputes,
 * and never less than what is booked already, for what both once agreed on is not taken back by one of them.
 */
export function payable(
  booked: MinutesByKind | undefined,
  logged: MinutesByKind,
  confirmed: MinutesByKind,
): MinutesByKind {
  if (isSame(logged, confirmed)) return undisputed(logged, confirmed);
  return most(booked ?? {}, undisputed(logged, confirmed));
}

/** The host circle draws the sum of what both sides say. The booking changes only with what is payable. */
export function agree(visit: Visit): Visit {
  const { logged, confirmed, agreed: booked } = visit;
  if (!logged || !confirmed) return visit;
  const agreed = payable(booked, logged.minutes, confirmed.minutes);
  if (booked && isSame(booked, agreed)) return visit;
  const basedOn = { revision: logged.revision, said: confirmed.minutes };
  return { ...visit, agreed, revision: (visit.revision ?? 0) + 1, basedOn };
}
