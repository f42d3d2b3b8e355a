import { beforeAll, describe, expect, it } from 'vitest';
import { withoutIds } from '../isolation/asking.ts';
import { madeUp, questionsOf } from '../isolation/questions.ts';
import { type Ids, MARK } from '../worlds/world.ts';
import { type ComposedCircle, composedCircle } from './circle.ts';

/** What can be asked of the circle as a whole, about the things of one world. */
interface Asked {
  readonly name: string;
  readonly ids: Ids;
  readonly none: Ids;
  /** The people to whom it may be shown, with their hats. */
  readonly insiders: readonly { readonly person: string; readonly hats: readonly string[] }[];
  query(ids: Ids): string;
}

/** As deep as the gateway lets ad hoc questions go, below `team`. */
const DEPTH = 3;
/** Known to gateways only, or asked of a gateway in no other way: no client’s business. */
const notForClients = /^Query\.(viewerRelations|_)/;

describe('a circle as a whole, through its gateway', { timeout: 600_000 }, () => {
  let circle: ComposedCircle;
  let questions: Asked[];
  beforeAll(async () => {
    circle = await composedCircle();
    questions = circle.worlds.flatMap(({ ground, world }) => {
      const { ids, insiders } = world;
      const people = insiders.map(([person, asker]) => ({ person, hats: asker?.circleHats ?? [] }));
      const none = madeUp(ids, ground.open);
      return questionsOf(ground, ids, DEPTH)
        .filter(({ name, names, changes }) => names && !changes && !notForClients.test(name))
        .filter(({ name }) => /^(Query|Team)\./.test(name) && name !== 'Query.team')
        .map(
          ({ name, about }): Asked => ({
            name: `${ground.service} ${name}`,
            ids,
            none,
            insiders: people,
            query: (of) => throughTheGateway(about(of).query, of.team ?? ''),
          }),
        );
    });
  }, 600_000);

  /** A question to the subgraph that extends teams, as a client asks it. */
  function throughTheGateway(query: string, teamId: string): string {
    const [, inside] = /\.\.\. on Team (\{.*\}) \} \}$/.exec(query) ?? [];
    return inside ? `{ team(id: ${JSON.stringify(teamId)}) ${inside} }` : query;
  }

  const ask = async (
    { query }: Asked,
    ids: Ids,
    person: string,
    more: { hats?: readonly string[]; circle?: string } = {},
  ) => {
    const { text, asked } = await circle.ask(person, query(ids), more);
    return { said: withoutIds(text, ids), asked: String(asked) };
  };

  it('F1: says the same to a stranger of what there is and of what was made up, and asks the same services', async () => {
    const apart: Record<string, unknown> = {};
    for (const question of questions) {
      const [ofIt, ofNothing] = [
        await ask(question, question.ids, 'sadie'),
        await ask(question, question.none, 'sadie'),
      ];
      const isSame = ofIt.said === ofNothing.said && ofIt.asked === ofNothing.asked;
      if (!isSame || ofIt.said.includes(MARK)) apart[question.name] = [ofIt, ofNothing];
      if (/BAD_INPUT|INTERNAL|QUERY_TOO/.test(ofIt.said)) apart[question.name] = ofIt.said;
    }
    expect(apart).toEqual({});
  });

  it('F1: shows it to the people of it, each service by what teams says they are', async () => {
    const unseen: string[] = [];
    for (const question of questions) {
      const { said } = await ask(question, question.ids, 'sadie');
      let isSeen = false;
      for (const { person, hats } of question.insiders)
        isSeen ||= (await ask(question, question.ids, person, { hats })).said !== said;
      if (!isSeen) unseen.push(question.name);
    }
    expect(unseen).toEqual([]);
  });

  it('F1: shows nothing of it to another circle’s gateway, whoever is signed in there', async () => {
    const shown: Record<string, string> = {};
    for (const question of questions) {
      if (question.name.startsWith('national')) continue;
      const [{ person, hats } = { person: '', hats: [] }] = question.insiders;
      const { said } = await ask(question, question.ids, person, { hats, circle: 'homerton' });
      const { data } = JSON.parse(said) as { data?: Record<string, unknown> | null };
      if (!said.includes('CIRCLE_REQUIRED') || Object.values(data ?? {}).some((one) => one !== null))
        shown[question.name] = said;
    }
    expect(shown).toEqual({});
  });
});
