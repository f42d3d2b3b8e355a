import { type DemoCircle, demoCircles } from '../../scripts/demo-data/index.ts';

/** How people in this test are reached, which the demo data does not say of anyone. */
export const reachedBy = {
  email: 'bernice.a@post.example',
  mobile: '07700 900143',
  phone: '020 7946 0143',
  postal: { name: 'Bernice Achterberg', lines: ['14 Mallow Terrace', 'Clapton'], postcode: 'E5 9ZQ' },
};

/** What somebody might type where it does not belong. */
export const SLIP = 'Her husband Anselm fell on 12 March 1961';

/** Shorter texts could be part of an id, a code or a token. */
const LONG_ENOUGH = 6;
/** Enough of a long text to know it by, also when a log cuts it. */
const KNOWN_BY = 24;

/** Fields of the demo data that say what anybody may know, or name a thing by a word of the software. */
const harmless = new Set([
  'slug',
  'circle',
  'username',
  'hats',
  'channel',
  'kind',
  'category',
  'hat',
  'stage',
  'key',
]);

/** Everything personal in the demo data of these circles, and what this test adds: as it would be found in a log. */
export function personalValues(slugs: readonly string[]): string[] {
  const circles = demoCircles.filter(({ slug }) => slugs.includes(slug));
  const names = circles.flatMap(({ people }) => people.map(({ name }) => name));
  const texts = circles.flatMap(({ teams, workers }) => textsIn([teams, workers]));
  const here = [SLIP, ...textsIn(reachedBy)];
  const digits = [reachedBy.mobile, reachedBy.phone].map((number) => number.replaceAll(' ', '').slice(1));
  const parts = names.flatMap((name) => name.split(' '));
  const all = [...names, ...parts, ...texts, ...here, ...digits].map((text) => text.slice(0, KNOWN_BY));
  return [...new Set(all)].filter(
    (text) => text.length >= LONG_ENOUGH && !isWordOfTheSoftware(text, circles),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => (harmless.has(key) ? [] : textsIn(held)));
}

/** Codes, days, hours and the names of circles are no secret. */
function isWordOfTheSoftware(text: string, circles: readonly DemoCircle[]): boolean {
  const isCode =
    /^[A-Z_]+$|^[a-z][a-z_-]*$|^[\d:T Z.+-]+$/.test(text) && !/^0?\d{9,}$/.test(text.replaceAll(' ', ''));
  return isCode || circles.some(({ slug }) => slug === text.toLowerCase());
}
