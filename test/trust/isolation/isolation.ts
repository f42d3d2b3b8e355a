import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type Ground, type Ids, MARK, type World } from '../worlds/world.ts';
import { hear } from './asking.ts';
import { madeUp, type Question, questionsOf } from './questions.ts';

const stranger: Caller = ['sadie'];
const nobody: Caller = ['sadie', { signedIn: false }];
/** Refused before anything was looked up by what came with it. */
const ABOUT_THE_QUESTION = /BAD_INPUT|INTERNAL|GRAPHQL/;

/** Proves that a service keeps a circle's things from everyone else (F1): everything its schema lets anyone ask. */
export function provesIsolation(ground: Ground): void {
  // Thousands of questions: also on a machine that has much else to do.
  describe(`${ground.service}: everything that can be asked`, { timeout: 600_000 }, () => {
    let here: World;
    let elsewhere: World;
    let questions: Question[];
    let before: string[];
    beforeAll(async () => {
      here = await ground.fill('clapton');
      elsewhere = await ground.fill('homerton');
      questions = questionsOf(ground, here.ids);
      before = await itemsOf(here);
    }, 600_000);

    const naming = () => questions.filter(({ names }) => names);
    const nothing = () => madeUp(here.ids, ground.open);

    /** Asks about one thing, then about nothing; answers what tells them apart. */
    async function toldApart(caller: Caller, question: Question, real: Ids, none: Ids): Promise<string[]> {
      const ofNothing = await hear(here, caller, question, none);
      const ofIt = await hear(here, caller, question, real);
      return [
        ...(ofIt.said === ofNothing.said ? [] : [`${ofIt.said} instead of ${ofNothing.said}`]),
        ...(String(ofIt.calls) === String(ofNothing.calls)
          ? []
          : [`${ofIt.calls} instead of ${ofNothing.calls}`]),
        ...(ABOUT_THE_QUESTION.test(String(ofIt.codes))
          ? [
              `${ofIt.said}: give it what it needs in test/trust/worlds/${ground.service}.ts, or this proves nothing`,
            ]
          : []),
        ...secretsIn(ofIt.said, question, here, ground),
      ];
    }

    it('F1: is the same, in words, code and work, of what there is and of what was made up, to a stranger', async () => {
      const apart: Record<string, string[]> = {};
      for (const question of naming().filter(({ name }) => !(name in ground.knocks))) {
        for (const caller of [stranger, here.neighbour.caller]) {
          const found = await toldApart(caller, question, here.ids, nothing());
          if (found.length > 0) apart[`${question.name}, to ${caller[0]}`] = found;
        }
      }
      expect(apart).toEqual({});
    });

    it('F1: is the same of another circle’s ids as of made-up ones, to a stranger and to its own people', async () => {
      const apart: Record<string, string[]> = {};
      const [owner = stranger] = here.insiders;
      for (const question of naming()) {
        for (const caller of [stranger, owner]) {
          const found = await toldApart(
            caller,
            question,
            { ...elsewhere.ids, ...theirs },
            { ...madeUp(elsewhere.ids), ...common },
          );
          if (found.length > 0) apart[`${question.name}, to ${caller[0]}`] = found;
        }
      }
      expect(apart).toEqual({});
    });

    it('F1: shows the owner of another team nothing by naming their own team beside somebody’s things', async () => {
      const found: Record<string, unknown> = {};
      const { caller, teamId } = here.neighbour;
      // People are named by those who know them: whoever offers hours to a worker hears if they are none.
      const beside = { team: teamId, group: teamId, ...(here.ids.person && { person: here.ids.person }) };
      for (const question of naming().filter(({ name }) => !(name in ground.knocks))) {
        const ofNothing = await hear(here, caller, question, { ...nothing(), ...beside });
        const ofIt = await hear(here, caller, question, { ...here.ids, ...beside });
        const secrets = secretsIn(ofIt.said, question, here, ground);
        // What goes through with ids that were made up does not look at them.
        const isRefused = ofNothing.codes.length > 0;
        if (secrets.length > 0 || (isRefused && ofIt.said !== ofNothing.said)) {
          found[question.name] = [ofIt.said, ofNothing.said, secrets];
        }
      }
      expect(found).toEqual({});
    });

    it('F1: is not looked at for another circle’s gateway, nor for whoever has not signed in', async () => {
      const looked: Record<string, unknown> = {};
      const callers: [Caller, string][] = [[nobody, 'NOT_SIGNED_IN']];
      // The national co-op is asked by the gateways of all circles.
      if (ground.service !== 'national') {
        const { ids } = here;
        const relations = [{ teamId: ids.team ?? '', kind: 'OWNER' }];
        callers.push([
          ['bernice', { circle: 'homerton', circleHats: ['coordinator'], relations }],
          'CIRCLE_REQUIRED',
        ]);
      }
      for (const question of questions) {
        for (const [caller, code] of callers) {
          const { codes, calls, said } = await hear(here, caller, question, here.ids);
          if (String(codes) !== code || calls.length > 0) looked[`${question.name} ${code}`] = [said, calls];
        }
      }
      expect(looked).toEqual({});
    });

    it('says of whatever it is told that it is wrong, and never fails over it', async () => {
      const failed: Record<string, string> = {};
      const [owner = stranger] = elsewhere.insiders;
      for (const question of questions.filter(isFirstOfType)) {
        for (const word of nonsense) {
          const { said, codes } = await hear(
            elsewhere,
            owner,
            { ...question, about: garbled(question, word) },
            nothing(),
          );
          if (String(codes).includes('INTERNAL')) failed[`${question.name} ${word.slice(0, 20)}`] = said;
        }
      }
      expect(failed).toEqual({});
    });

    it('F1: changed nothing of what there is', async () => {
      const after = new Set(await itemsOf(here));
      expect(before.filter((item) => !after.has(item))).toEqual([]);
    });

    it('F1: is shown to somebody, so that those to whom it is not prove something', async () => {
      const unseen: string[] = [];
      for (const question of naming().filter(({ changes, name }) => !changes && !(name in ground.empty))) {
        const { said } = await hear(here, stranger, question, here.ids);
        let isSeen = false;
        for (const caller of here.insiders) {
          isSeen ||= (await hear(here, caller, question, here.ids)).said !== said;
        }
        if (!isSeen) unseen.push(question.name);
      }
      expect(
        unseen,
        `Nobody of test/trust/worlds/${ground.service}.ts sees more of these than a stranger: put somebody there who does, or say under \`empty\` why not.`,
      ).toEqual([]);
    });

    it('F1: that names nothing shows a stranger nothing of other people', async () => {
      const told: Record<string, string[]> = {};
      for (const question of questions.filter(({ names }) => !names)) {
        const { said, codes } = await hear(here, stranger, question, here.ids);
        const secrets = secretsIn(said, question, here, ground);
        if (secrets.length > 0) told[question.name] = secrets;
        if (!question.changes && ABOUT_THE_QUESTION.test(String(codes))) told[question.name] = [said];
      }
      expect(told).toEqual({});
    });
  });
}

/** What circles have alike in tests, and people, whose ids are those of their own circle only (F2). */
const common = { circle: 'stoke-newington', month: '2026-10' };
const theirs = { ...common, person: 'somebody-of-homerton' };

/** The first of the fields of a type: they all come by the same reference. */
function isFirstOfType({ name }: Question, at: number, all: readonly Question[]): boolean {
  const [type = ''] = name.split('.');
  return /Query|Mutation/.test(type) || !all[at - 1]?.name.startsWith(`${type}.`);
}

/** What no field expects, though it may be text, a date, a time or an id. */
const nonsense = ['09:00', '2026-02-30', '2026-12-01T10:00:00Z', '', `\u0000${'x'.repeat(5_000)}`];

/** A question in which every text is this one. */
function garbled({ about }: Question, word: string): Question['about'] {
  return (ids) => {
    const { query, variables } = about(ids);
    const isText = (value: unknown) => typeof value === 'string' && !/^[A-Z_0-9]+$/.test(value);
    return {
      query: query.replaceAll(/"[^"]*"/g, JSON.stringify(word)),
      variables: JSON.parse(JSON.stringify(variables), (key, value) =>
        isText(value) && key !== '__typename' ? word : value,
      ),
    };
  };
}

/** What of a world is in an answer that is not open to everyone. */
function secretsIn(said: string, { name }: Question, { ids }: World, { open, shown }: Ground): string[] {
  const closed = Object.entries(ids).filter(([kind]) => !(kind in open) && !shown[name]?.includes(kind));
  const found = closed.filter(([, id]) => said.includes(`"${id}"`)).map(([kind]) => `the id of a ${kind}`);
  return said.includes(MARK) ? [...found, 'words of somebody'] : found;
}

/** Everything that is kept but what the owner of the other team has, as text; events on their way are no part of it. */
async function itemsOf({ service, neighbour }: World): Promise<string[]> {
  const { caller, teamId } = neighbour;
  const items = (await service.items()).filter(({ pk }) => !pk.startsWith('OUTBOX#'));
  const texts = items.map((item) => JSON.stringify(item, inOrder));
  return texts.filter((text) => !text.includes(`#${caller[0]}`) && !(teamId && text.includes(teamId)));
}

/** The engine keeps no order among the parts of an item. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
