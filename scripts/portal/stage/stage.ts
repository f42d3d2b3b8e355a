import type { Browser } from 'playwright-core';
import operations from '../../../schema/operations.json' with { type: 'json' };
import type { Endpoint } from '../../lib/endpoint.ts';
import { openVisitor, type Visitor } from '../browser.ts';
import { buildWhenStale, startPortal } from '../server.ts';
import * as circle from './circle.ts';
import * as connect from './connect.ts';
import * as members from './members.ts';
import * as professional from './professional.ts';
import { published } from './published.ts';
import * as team from './team.ts';
import { NOW } from './time.ts';
import * as work from './work.ts';

/** A portal whose circles are played: every answer is written down, and the clock stands still. */
export interface Stage {
  readonly url: string;
  /** Opens a page for someone who is signed in to a circle, or for nobody. */
  open(as: Player | undefined, options: { width?: number; answers?: Answers }): Promise<Visitor>;
  stop(): Promise<void>;
}

/** Whose pages are shown. */
export type Player = 'abena' | 'gwen' | 'imran' | 'ines' | 'nadia' | 'winifred';

/** Answers in the place of those written down, by the operation's name: data, or `down` for a circle that does not answer. */
export type Answers = Readonly<Record<string, object | 'down'>>;

const DOOR = 'http://localhost:9';
const circles: Readonly<Record<Player, string>> = {
  gwen: 'clapton',
  imran: 'clapton',
  ines: 'clapton',
  nadia: 'clapton',
  abena: 'clapton',
  winifred: 'homerton',
};
const names: Readonly<Record<Player, string>> = {
  gwen: 'Gwen Achterberg-Shah',
  imran: 'Imran Roe-Aslam',
  ines: 'Ines Carvalho-Dunn',
  nadia: 'Nadia Ferreira-Holm',
  abena: 'Abena Adair-Mensah',
  winifred: 'Winifred Oduya',
};
const players: Readonly<Record<Player, Readonly<Record<string, unknown>>>> = {
  gwen: circle,
  imran: connect,
  ines: work,
  nadia: professional,
  abena: members,
  winifred: team,
};
const nameOf = new Map(Object.entries(operations).map(([name, id]) => [id, name]));

/** Sets the stage: the portal as it is built, and nothing else. */
export async function setStage(browser: Browser): Promise<Stage> {
  await buildWhenStale();
  const endpoint = (slug: string, name: string): Endpoint => ({
    ...{ slug, name, graphql: `${DOOR}/${slug}/graphql`, issuer: `${DOOR}/${slug}`, clientId: 'portal' },
  });
  const endpoints = [
    endpoint('clapton', 'Demo Clapton'),
    endpoint('homerton', 'Demo Homerton'),
    endpoint('national', 'National co-op'),
  ];
  const portal = await startPortal({ port: 0, endpoints });
  return {
    url: portal.url,
    open: async (player, { width, answers = {} }) => {
      const visitor = await openVisitor(browser, { portal: portal.url, now: NOW, ...(width && { width }) });
      if (player) await play(visitor, player, answers);
      await playPublished(visitor, answers);
      return visitor;
    },
    stop: portal.stop,
  };
}

/** What the national co-op shows to anyone. `published: 'down'` among the answers: it does not answer. */
async function playPublished({ page }: Visitor, answers: Answers): Promise<void> {
  await page.route(new RegExp(`^${DOOR}/published`), (route) => {
    const json = published[new URL(route.request().url()).pathname.replace('/published', '')];
    if (answers.published === 'down') return route.abort();
    const headers = { 'access-control-allow-origin': '*' };
    return json ? route.fulfill({ headers, json }) : route.fulfill({ headers, status: 404 });
  });
}

/** What a page sends. */
interface Asked {
  readonly documentId?: string;
  readonly variables?: object;
}

async function play({ page }: Visitor, player: Player, answers: Answers): Promise<void> {
  const circle = circles[player];
  const signedIn = {
    circle,
    person: `${circle}.${player}`,
    name: names[player],
    token: 'token',
    until: 9e15,
  };
  await page.addInitScript(
    ([key = '', value = '']) => sessionStorage.setItem(key, value),
    [`kith.signed-in.${circle}`, JSON.stringify(signedIn)],
  );
  await page.route(`${DOOR}/**`, (route) => {
    const { documentId = '', variables } = (route.request().postDataJSON() ?? {}) as Asked;
    const name = nameOf.get(documentId) ?? '';
    const own = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const played = answers[name] ?? players[player][own];
    const answer = typeof played === 'function' ? played(variables) : played;
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (answer === 'down') return route.abort();
    return route.fulfill({ headers, json: answer ? { data: answer } : refusal });
  });
}

const refusal = {
  errors: [
    {
      message: 'Matching cannot be reached just now.',
      extensions: { code: 'X', fix: 'Try again in a moment.' },
    },
  ],
};
