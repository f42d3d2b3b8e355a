import type { TimeWindow } from '@kith/kernel';

/** A stretch of time in milliseconds of the epoch: what many comparisons are made with. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A window as a span. */
export function spanOf({ from, to }: TimeWindow): Span {
  return { from: Date.parse(from), to: Date.parse(to) };
}

/** Whether two spans share any time; touching ends do not. */
export function meet(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Spans in order of time, those that touch or meet made one. */
export function joined(spans: readonly Span[]): Span[] {
  const each: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = each.at(-1);
    if (last && span.from <= last.to)
      each[each.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else each.push(span);
  }
  return each;
}

/** How much of a span lies within others, which are joined; in milliseconds. */
export function within(span: Span, others: readonly Span[]): number {
  return others.reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)),
    0,
  );
}
