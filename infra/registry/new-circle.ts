import { isDeepStrictEqual } from 'node:util';
import { agreementProblems } from './agreements.ts';
import type { Registry } from './load.ts';
import { circlePath } from './paths.ts';
import { RegistryError } from './problems.ts';
import { problemsOf } from './read-file.ts';
import { type CircleEntry, circleFile, type NeighbourEntry } from './schema.ts';

/** What someone says of a circle that is to be registered; not checked yet. */
export interface CircleRequest {
  readonly slug: string;
  /** Fields of the registry file, as far as they are said. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Circles it has agreed with, and how many minutes away they are. */
  readonly neighbours: readonly { readonly slug: string; readonly minutes: number }[];
}

/**
 * Registers a circle with its agreements, on both sides. Asking again for what is already there changes nothing;
 * for an existing circle only agreements are added. Returns the entries whose files change.
 * @param today first day of new agreements, which hold for 12 months (F11), and of a circle not said to be older
 * @throws RegistryError when the result would break a rule, or what is asked differs from what is registered
 */
export function withCircle({ circles }: Registry, request: CircleRequest, today: string): CircleEntry[] {
  const existing = circles.find(({ slug }) => slug === request.slug);
  if (existing) refuseDifference(existing, request.fields);
  const before = existing ?? newEntry(request, today);
  const circle = request.neighbours.reduce(
    (entry, { slug, minutes }) => agree(entry, slug, minutes, today),
    before,
  );
  const others = circles.filter(({ slug }) => slug !== circle.slug);
  const after = [circle, ...others.map((other) => agreeBack(other, circle))];
  refuse([...after.flatMap(brokenFields), ...agreementProblems(after)]);
  return after.filter((entry) => !circles.includes(entry));
}

function newEntry({ slug, fields }: CircleRequest, today: string): CircleEntry {
  const parsed = circleFile.safeParse({ state: 'open', founded: today, ...fields, slug, neighbours: [] });
  if (parsed.success) return parsed.data;
  throw new RegistryError(problemsOf(circlePath(slug), parsed));
}

function agree(circle: CircleEntry, slug: string, minutes: number, from: string): CircleEntry {
  const already = circle.neighbours.find((neighbour) => neighbour.slug === slug);
  if (already?.minutes === minutes) return circle;
  const terms = { ...circle.pay.contribution, hostShare: 5_000 };
  const agreement = already?.agreement ?? { from, until: twelveMonthsAfter(from), terms };
  return { ...circle, neighbours: [...without(circle, slug), { slug, minutes, agreement }] };
}

function agreeBack(other: CircleEntry, circle: CircleEntry): CircleEntry {
  const ours = circle.neighbours.find(({ slug }) => slug === other.slug);
  if (!ours) return other;
  const theirs: NeighbourEntry = { ...ours, slug: circle.slug };
  if (other.neighbours.some((neighbour) => isDeepStrictEqual(neighbour, theirs))) return other;
  return { ...other, neighbours: [...without(other, circle.slug), theirs] };
}

function without(circle: CircleEntry, slug: string): NeighbourEntry[] {
  return circle.neighbours.filter((neighbour) => neighbour.slug !== slug);
}

function refuseDifference(existing: CircleEntry, fields: CircleRequest['fields']): void {
  const registered: Readonly<Record<string, unknown>> = existing;
  const different = Object.keys(fields).filter(
    (field) => !isDeepStrictEqual(registered[field], fields[field]),
  );
  refuse(
    different.map((field) => ({
      rule: 'ALREADY_REGISTERED' as const,
      file: circlePath(existing.slug),
      field,
      message: `the file says ${JSON.stringify(registered[field])}: edit it, if that is no longer right`,
    })),
  );
}

function brokenFields(circle: CircleEntry) {
  return problemsOf(circlePath(circle.slug), circleFile.safeParse(circle));
}

function refuse(problems: ConstructorParameters<typeof RegistryError>[0]): void {
  if (problems.length > 0) throw new RegistryError(problems);
}

function twelveMonthsAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
