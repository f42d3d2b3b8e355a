import { beforeAll, describe, expect, it } from 'vitest';
import { allOfTeam, said } from './testing/asking-all.ts';
import { bench } from './testing/bench.ts';
import { cast, type FilledTeam, filledTeam, MARK, MONEY } from './testing/filled-team.ts';
import { asked, fieldsOf, type Values } from './testing/sdl.ts';

let team: FilledTeam;
let everyId: readonly string[];
beforeAll(async () => {
  team = await filledTeam(await bench.fresh());
  const stored = JSON.stringify(await team.service.items());
  everyId = [...new Set(stored.match(/\b[a-z]+_[0-9A-HJKMNP-TV-Z]{26}\b/g))];
});

const people = Object.values(cast);
/** Each root query, by its name. */
function rootQueries(): [string, string][] {
  const ids: Values = { ...team.ids, packageRequest: team.ids.request };
  return fieldsOf('Query').map((field) => {
    const needsId = field.args.some(({ name }) => name === 'id');
    if (needsId && !(field.name in ids)) throw new Error(`Put one of ${field.name} into the filled team.`);
    return [field.name, `{ ${asked(field, said(team.teamId, String(ids[field.name])))} }`];
  });
}

/** As the gateway asks for things that another service mentioned. */
function referredTo(type: string, ids: readonly string[], but: readonly string[] = []): string {
  const fields = fieldsOf(type).filter(({ name }) => !but.includes(name));
  const which = ids.map((id) => `{ __typename: "${type}", id: "${id}" }`).join(' ');
  const what = fields.map((field) => asked(field, said(team.teamId, ''))).join(' ');
  return `{ _entities(representations: [${which}]) { ... on ${type} { ${what} } } }`;
}

/** All that can be asked, by what it is. Of people not their ids: whoever asks names those. */
function questions(): [string, string][] {
  const circle = fieldsOf('GovernanceCircle').map((field): [string, string] => [
    `the circle’s ${field.name}`,
    `{ governance { ${asked(field, said(team.teamId, ''))} } }`,
  ]);
  return [
    ...rootQueries(),
    ...circle,
    ['all of the team', allOfTeam(team.teamId)],
    ['members', referredTo('Member', Object.values(team.memberIds))],
    ['people', referredTo('Person', people, ['id'])],
  ];
}

/** What of the team is in an answer: words, people and ids, but for those the asker may know. */
function secretsIn(answer: unknown, known: readonly (string | undefined)[]): string[] {
  const text = JSON.stringify(answer);
  const secrets = [MARK, MONEY, ...people, ...everyId].filter((secret) => !known.includes(secret));
  return secrets.filter((secret) => text.includes(secret));
}

/** Asks everything; answers what came out of it, by question. */
async function learnedBy(person: string, known: readonly string[], but: readonly string[] = []) {
  const mayKnow = [team.teamId, team.memberIds[person], person, ...known];
  const learned: Record<string, string[]> = {};
  for (const [what, query] of questions().filter(([name]) => !but.includes(name))) {
    const answer = await team.service.ask(person, query);
    expect(JSON.stringify(answer.errors ?? [])).not.toMatch(/INTERNAL|GRAPHQL|BAD_INPUT/);
    const secrets = secretsIn(answer, mayKnow);
    if (secrets.length > 0) learned[what] = secrets;
  }
  return learned;
}

describe('a team in which there is one of everything', () => {
  it('F1: shows each of its fields to somebody, so that those who see nothing of it prove something', async () => {
    const seen = new Set<string>();
    for (const person of [cast.owner, cast.daughter]) {
      const { data } = await team.service.ask<Record<string, Record<string, unknown>>>(
        person,
        allOfTeam(team.teamId),
      );
      for (const [name, shown] of Object.values(data).flatMap((one) => Object.entries(one ?? {}))) {
        if (!/^(null|\[\]|\{"edges":\[\].*)$/.test(JSON.stringify(shown))) seen.add(name);
      }
    }
    // After a death or once closed; and when someone holds too many hats.
    const laterOn = ['retention', 'contactPlans', 'hatLoad'];
    const empty = fieldsOf('Team')
      .map(({ name }) => name)
      .filter((name) => !seen.has(name) && !laterOn.includes(name));
    expect(empty).toEqual([]);
  });

  /** One's own past: what one was told while a member, and what is kept about oneself (C11 sees to that). */
  const own = ['myNotices', 'exportMe'];

  it.each([
    ['a stranger', 'sadie'],
    ['someone invited', cast.invited],
    ['someone who asked to join', cast.asking],
    ['a worker whose check is not clear', cast.unchecked],
    ['a member who rests', cast.resting],
    ['a former member', cast.former],
  ])('F1: shows %s nothing but its name, and their own place in it', async (_, person) => {
    expect(await learnedBy(person, [], own)).toEqual({});
  });

  it('T15: shows a professional for the budget what is about money, and nothing else that anyone wrote', async () => {
    const { owner, starter, daughter } = cast;
    // Whoever asked them: the owner, who is named to all; the starter; who calls a meeting or proposes something.
    const learned = await learnedBy(
      cast.forBudget,
      [owner, starter, daughter, MONEY],
      [...own, 'people', 'myCpd'],
    );
    const words = Object.entries(learned).filter(([, secrets]) => secrets.includes(MARK));
    const others = Object.entries(learned).filter(([, secrets]) =>
      people.some((one) => secrets.includes(one)),
    );
    expect({ words, others }).toEqual({ words: [], others: [] });
  });
});
