import { describe, expect, it } from 'vitest';
import type { CircleClient } from '../lib/circle-client.ts';
import { refusal } from './close.ts';
import { differenceOf, inWords, linesOf } from './difference.ts';
import { readFlags, requestOf } from './flags.ts';
import { unresolvedIn } from './left-to-do.ts';
import { askTheRest, missing } from './questions.ts';
import { statusOf } from './status.ts';

describe('asking for a circle', () => {
  it('names every flag that is missing, and asks for nothing that was said', async () => {
    const { values } = readFlags([
      'new',
      '--name',
      'Wick',
      '--authority',
      'Hackney',
      '--districts',
      'E9,E15',
    ]);
    expect(missing(undefined, values)).toEqual(['<slug>']);
    expect(missing('wick', readFlags(['--name', 'Wick']).values)).toEqual(['--authority', '--districts']);

    // A country that is none is asked for again; a slug that is taken, too.
    const answers = ['homerton', 'wick', 'Narnia', '', '', '', '1480', 'nowhere:3', 'homerton:9', 'y'];
    const said: string[] = [];
    const circles = [{ slug: 'homerton', state: 'open' }] as never;
    const asked = await askTheRest(
      undefined,
      values,
      circles,
      async () => answers.shift() ?? '',
      (line) => said.push(line),
    );
    expect(answers).toEqual([]);
    expect(said.filter((line) => line.includes('will not do'))).toHaveLength(2);
    expect(requestOf(asked.slug, asked.values)).toEqual({
      slug: 'wick',
      fields: {
        name: 'Wick',
        demo: true,
        districts: ['E9', 'E15'],
        jurisdiction: { country: 'England', authority: 'Hackney' },
        pay: { employedPence: [1480], contribution: { worker: 750, payer: 1750 } },
      },
      neighbours: [{ slug: 'homerton', minutes: 9 }],
    });
  });

  it('a neighbour that is not written as one is refused', () => {
    const { values } = readFlags(['--neighbour', 'homerton']);
    expect(() => requestOf('wick', values)).toThrow('write it like homerton:18');
  });
});

describe('what a change does in the cloud', () => {
  const rule = { Type: 'AWS::Events::Rule' };
  const table = { Type: 'AWS::DynamoDB::GlobalTable' };

  it('is told stack by stack, in words; what stays as it is is not told', () => {
    const before = { 'Kith-A': { r1: rule }, 'Kith-B': { t: table } };
    const after = {
      'Kith-A': { r1: rule, r2: rule, p: { Type: 'AWS::IAM::Policy' } },
      'Kith-B': { t: table },
      'Kith-C': { t: table, r: rule },
    };
    expect(differenceOf(before, after).flatMap(linesOf)).toEqual([
      'Kith-A gains 1 rule and 1 part that hold them together. Its tables, functions and people stay as they are.',
      'Kith-C is new: 1 table and 1 rule.',
    ]);
    expect(
      differenceOf(after, {
        'Kith-A': after['Kith-A'],
        'Kith-B': { t: { ...table, Properties: {} } },
      }).flatMap(linesOf),
    ).toEqual(['Kith-B changes 1 table.', 'Kith-C is no longer there: 1 table and 1 rule.']);
    expect(inWords(new Map())).toBe('nothing');
  });
});

describe('F12: what stands in the way of closing', () => {
  const teams = [
    { id: 'team_1', state: 'ACTIVE', people: 2, owner: { id: 'p1', name: 'Ada' } },
    { id: 'team_2', state: 'BEREAVED', people: 1, owner: { id: 'p2', name: null } },
    { id: 'team_3', state: 'CLOSED', people: 0, owner: { id: 'p3', name: 'Cy' } },
  ];
  /** A circle that answers so. */
  function circle(left: { teams: typeof teams; booked: unknown[]; time: object }): CircleClient {
    const page = (nodes: readonly unknown[]) => ({
      page: { edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } },
    });
    return {
      as: async (_, query) =>
        (query.includes('teamsOfCircle')
          ? page(left.teams)
          : query.includes('bookedAhead')
            ? page(left.booked)
            : { timeToSettle: left.time }) as never,
    };
  }
  const settled = { toConfirm: [], unpaidWorkers: 0, neighbours: [] };

  it('three people unresolved: it cannot close, and says who is to do what', async () => {
    const left = await unresolvedIn(
      circle({
        teams,
        booked: [{ visits: 2, until: '2026-12-01T10:00:00Z', worker: { id: 'w', name: 'Ines' } }],
        time: { toConfirm: [{ teamId: 'team_1', waiting: 1 }], unpaidWorkers: 1, neighbours: ['homerton'] },
      }),
      'coordinator',
    );
    expect(left.people).toBe(3);
    expect(left.toDo.map(({ what }) => what)).toEqual([
      'Ada and 1 with them: the team is active',
      'p2: the team is bereaved',
      'Ines still holds 2 visits, the last until 2026-12-01',
      '1 piece of time in Ada’s team wait for a word',
      '1 worker with time that is on no statement',
      'hours or months with homerton are not settled',
    ]);
    const words = refusal('Demo St Ives', left);
    expect(words).toContain('Demo St Ives cannot close yet. 3 people would be left alone.');
    expect(words.match(/→ /g)).toHaveLength(6);
  });

  it('nobody left: nothing stands in the way', async () => {
    const client = circle({ teams: teams.slice(2), booked: [], time: settled });
    expect(await unresolvedIn(client, 'coordinator')).toEqual({ people: 0, toDo: [] });
  });
});

describe('how a circle stands', () => {
  const circle = {
    slug: 'wick',
    name: 'Wick',
    demo: false,
    state: 'open',
    districts: ['E9'],
    jurisdiction: { country: 'England', authority: 'Hackney' },
    region: 'eu-west-2',
    neighbours: [
      { slug: 'homerton', minutes: 9, agreement: { from: '2026-01-01', until: '2026-11-01' } },
      { slug: 'clapton', minutes: 14, agreement: { from: '2026-11-01', until: '2027-11-01' } },
    ],
  } as never;
  const nothing = {
    today: '2026-11-22',
    hasKeyFile: () => false,
    synthesisedAt: () => undefined,
    writtenAt: () => undefined,
  };

  it('says what is missing and how to get it', () => {
    expect(statusOf(circle, nothing)).toEqual([
      'wick: Wick',
      '  registered   open; Hackney, E9; eu-west-2',
      '  keys         none: npm run circle -- keys wick',
      '  neighbours   homerton, 9 min, over since 2026-11-01',
      '               clapton, 14 min, until 2027-11-01',
      '  synthesised  not yet on this machine: npm start does',
      '  running      no: npm start',
    ]);
  });

  it('says since when it closes, and until when a key that was replaced is believed', () => {
    const former = { until: '2026-12-07' };
    const closing = { ...(circle as object), state: 'closing', closingSince: '2026-11-20', keys: { former } };
    const [, registered, keys] = statusOf(closing as never, nothing);
    expect(registered).toContain('closing since 2026-11-20');
    expect(keys).toContain('the one before is believed until 2026-12-07');
  });

  it('says where it runs, and when what runs is older than its file', () => {
    const endpoints = [{ slug: 'wick', graphql: 'http://localhost:4109/graphql' }] as never;
    const lines = statusOf(circle, {
      ...nothing,
      synthesisedAt: () => Date.parse('2026-11-22T09:00:00Z'),
      writtenAt: () => Date.parse('2026-11-22T10:00:00Z'),
      running: { endpoints },
    });
    expect(lines.slice(-2)).toEqual([
      '  synthesised  2026-11-22 09:00, before its file was last changed',
      '  running      http://localhost:4109/graphql',
    ]);
  });
});
