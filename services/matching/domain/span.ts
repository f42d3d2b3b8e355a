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
function meet(a: Span, b: Span): boolean {
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
  let sum = 0;
  for (let at = firstAfter(span.from, others); at < others.length; at++) {
    const { from, to } = others[at] ?? span;
    if (from >= span.to) break;
    sum += Math.min(to, span.to) - Math.max(from, span.from);
  }
  return sum;
}

/** The place of the first that ends after a moment: others are joined, so half of those left can be skipped each time. */
function firstAfter(moment: number, others: readonly Span[]): number {
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.to ?? 0) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is left of spans without others; both joined. */
export function minus(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.flatMap((span) => {
    const left: Span[] = [];
    let from = span.from;
    for (const other of others) {
      if (!meet(other, { from, to: span.to })) continue;
      if (from < other.from) left.push({ from, to: other.from });
      from = Math.max(from, other.to);
    }
    if (from < span.to) left.push({ from, to: span.to });
    return left;
  });
}
