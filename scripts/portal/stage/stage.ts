import type { Browser } from 'playwright-core';
import operations from '../../../schema/operations.json' with { type: 'json' };
import type { Endpoint } from '../../lib/endpoint.ts';
import { openVisitor, type Visitor } from '../browser.ts';
import { buildWhenStale, startPortal } from '../server.ts';
import * as connect from './connect.ts';
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
export type Player = 'ines' | 'winifred' | 'imran';

/** Answers in the place of those written down, by the operation's name: data, or `down` for a circle that does not answer. */
export type Answers = Readonly<Record<string, object | 'down'>>;

const DOOR = 'http://localhost:9';
const circles: Readonly<Record<Player, string>> = {
  ines: 'clapton',
  winifred: 'homerton',
  imran: 'clapton',
};
const names: Readonly<Record<Player, string>> = {
  ines: 'Ines Carvalho-Dunn',
  winifred: 'Winifred Oduya',
  imran: 'Imran Roe-Aslam',
};
const players: Readonly<Record<Player, Readonly<Record<string, unknown>>>> = {
  ines: work,
  winifred: team,
  imran: connect,
};
const nameOf = new Map(Object.entries(operations).map(([name, id]) => [id, name]));

/** Sets the stage: the portal as it is built, and nothing else. */
export async function setStage(browser: Browser): Promise<Stage> {
  await buildWhenStale();
  const endpoint = (slug: string, name: string): Endpoint => ({
    ...{ slug, name, graphql: `${DOOR}/${slug}/graphql`, issuer: `${DOOR}/${slug}`, clientId: 'portal' },
  });
  const endpoints = [endpoint('clapton', 'Demo Clapton'), endpoint('homerton', 'Demo Homerton')];
  const portal = await startPortal({ port: 0, endpoints });
  return {
    url: portal.url,
    open: async (player, { width, answers = {} }) => {
      const visitor = await openVisitor(browser, { portal: portal.url, now: NOW, ...(width && { width }) });
      if (player) await play(visitor, player, answers);
      return visitor;
    },
    stop: portal.stop,
  };
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
    const { documentId = '' } = (route.request().postDataJSON() ?? {}) as { documentId?: string };
    const name = nameOf.get(documentId) ?? '';
    const own = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const answer = answers[name] ?? players[player][own];
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
