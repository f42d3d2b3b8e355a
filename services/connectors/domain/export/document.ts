import { type CircleSlug, dayInWords, flat, type InstantText, inWords, type PersonId } from '@kith/kernel';

/** What one service keeps of someone. */
interface Part {
  readonly service: string;
  readonly title: string;
  readonly kept: Readonly<Record<string, unknown>>;
}

/** Everything that is kept of someone, over all services (C11). */
export interface Whole {
  readonly circle: CircleSlug;
  readonly madeAt: InstantText;
  readonly personId: PersonId;
  readonly parts: readonly Part[];
}

/** Some text of the document, in points. */
interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly above?: number;
  readonly heading?: boolean;
}

/** What each service is about, to those who read it, in this order. */
const titles: Readonly<Record<string, string>> = {
  teams: 'You and your teams',
  matching: 'Hours, visits and who comes',
  pay: 'Time, pay and money',
  evaluation: 'What you were asked, and what you said',
  connectors: 'Your neighbourhood, and how you are reached',
};

/** What says where something lies or who it is, rather than anything about somebody. */
const outside: ReadonlySet<string> = new Set(['format', 'circle', 'personId', 'madeAt', 'where']);

/** All parts as one piece of data; what each service says is in it as it was. */
export function wholeOfParts(
  circle: CircleSlug,
  madeAt: InstantText,
  said: Readonly<Record<string, string>>,
): Whole {
  const parts = Object.entries(titles).map(([service, title]) => ({
    service,
    title,
    kept: JSON.parse(said[service] ?? '{}') as Part['kept'],
  }));
  const personId = parts.map(({ kept }) => kept.personId).find((id) => typeof id === 'string');
  return { circle, madeAt, personId: typeof personId === 'string' ? personId : '', parts };
}

/** The whole as data to take along. */
export function jsonOf({ circle, madeAt, personId, parts }: Whole): string {
  const kept = Object.fromEntries(parts.map(({ service, kept: one }) => [service, one]));
  return JSON.stringify({ format: 'kith.person-export.v1', circle, personId, madeAt, ...kept });
}

const SIZE = { title: 24, part: 18, kind: 14, text: 12 } as const;

/** The whole as text to read: a heading for each service and each kind of thing, a line for each thing that is known. */
export function paragraphsOf(whole: Whole): Paragraph[] {
  const { circle, madeAt, personId, parts } = whole;
  const intro = [
    `Circle ${circle}. As it stood on ${dayInWords(madeAt)}.`,
    'Other people are named only by what they are to you. Ids are in the data that comes with this document.',
  ];
  return [
    { text: 'Everything that is kept about you', size: SIZE.title, bold: true, heading: true },
    ...intro.map((text) => ({ text, size: SIZE.text, above: 4 })),
    ...parts.flatMap(({ title, kept }) => [
      { text: title, size: SIZE.part, bold: true, heading: true, above: 24 },
      ...chaptersOf(kept, personId),
    ]),
  ];
}

function chaptersOf(kept: Part['kept'], self: PersonId): Paragraph[] {
  const chapters = Object.entries(kept).flatMap(([name, value]) => {
    if (outside.has(name)) return [];
    const groups = Array.isArray(value) && value.some(isKept) ? byWhat(value) : [[name, value] as const];
    return groups.flatMap(([what, things]) => chapter(inWords(what), things, self));
  });
  return chapters.length > 0 ? chapters : [{ text: 'Nothing.', size: SIZE.text, above: 4 }];
}

/** Things of teams say what they are: each kind is a chapter. */
function byWhat(things: readonly unknown[]): (readonly [string, unknown])[] {
  const groups = Map.groupBy(things.filter(isKept), ({ what }) => what);
  return [...groups].map(([what, found]) => [what, found.map(({ content }) => content)] as const);
}

function isKept(thing: unknown): thing is { readonly what: string; readonly content: unknown } {
  return typeof thing === 'object' && thing !== null && 'what' in thing && 'content' in thing;
}

function chapter(title: string, things: unknown, self: PersonId): Paragraph[] {
  const each = (Array.isArray(things) ? things : [things])
    .map((thing) => flat(thing, self).map(([name, value]) => `${name || title}: ${value}`))
    .filter((lines) => lines.length > 0);
  if (each.length === 0) return [];
  return [
    { text: title, size: SIZE.kind, bold: true, heading: true, above: 14 },
    ...each.flatMap((lines) => lines.map((text, at) => ({ text, size: SIZE.text, above: at === 0 ? 8 : 1 }))),
  ];
}
