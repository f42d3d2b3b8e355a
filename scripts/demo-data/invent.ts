import type { CircleSlug } from '@kith/kernel';
import type { DemoPerson } from './model.ts';
import { person } from './people.ts';

const FIRST = (
  'Ada Bram Cerys Dilip Effie Femi Greta Huw Isla Jonah Kezia Lorcan Maeve Nasra Otis Petra Quentin Rosa Soren Tilda Umar Vesna ' +
  'Wilf Xanthe Yusuf Zelda Aled Bronagh Caspian Delphine Emeka Fionn Gethin Hester Idris Jarek Kofi Linnea Mabel Noor'
).split(' ');

const LAST = (
  'Abernethy Bakare Cadwallader Dunmore Eshun Farrow Golding Hassan Ibekwe Jarvis Kaminska Lovelace Morrow Nwosu Ormerod Pascoe ' +
  'Quayle Rahman Sesay Tolland Underhill Varga Whitlock Yardley Zielinski'
).split(' ');

/** How many paces apart the two lists are walked, so that no full name comes twice in one circle. */
const PACE = 7;

/** Invents people of one kind in a circle, always the same ones, with sign-in names nobody there has yet. */
export function invent(
  circle: CircleSlug,
  what: string,
  count: number,
  taken: readonly DemoPerson[] = [],
): DemoPerson[] {
  const usernames = new Set(taken.map(({ username }) => username));
  const start = [...circle, ...what].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return Array.from({ length: count }, (_, index) => {
    const first = FIRST[(start + index) % FIRST.length] ?? 'Ada';
    const last = LAST[(start + index * PACE) % LAST.length] ?? 'Lovelace';
    const someone = person(circle, `${first} ${last}`, what);
    const username = usernames.has(someone.username)
      ? `${someone.username}-${last.toLowerCase()}`
      : someone.username;
    usernames.add(username);
    return { ...someone, username };
  });
}
