import type { Rehearsal } from '@kith/service-kit/testing';
import { withoutIds } from '../isolation/asking.ts';
import { type Question, questionsOf } from '../isolation/questions.ts';
import type { Caller, Cast, Ground, Ids, World } from '../worlds/world.ts';
import { EVERYONE, type Gates, gatesIn, type Rest, type Standing } from './gates.ts';
import { expectedAccess } from './page.ts';
import { tables } from './services.ts';
import { type Position, positions, TEAM } from './viewers.ts';

/** Something that can be asked, where it is asked, and of what. */
interface Door {
  readonly name: string;
  readonly stage: Rehearsal;
  readonly question: Question;
  readonly ids: Ids;
  readonly isOfCircle: boolean;
}

/** Somebody at the doors: what they are, and who that is in a world. */
interface Visitor {
  readonly position: Position;
  readonly callers: readonly Caller[];
}

/** What a visitor found at a door that turns on an operation for them, or that was locked to them for other reasons, too. */
interface Found {
  readonly isIn: boolean;
  readonly should: boolean;
  readonly turns: boolean;
  readonly by: string;
}

/** What the doors of a service said. */
export interface Findings {
  /** What somebody may and the page does not say, or the other way round. */
  readonly wrong: readonly string[];
  /** Who is to be let in and met no door that turned on it, or to be kept out and was refused at none: operation → who. */
  readonly untried: Readonly<Record<string, string>>;
  /** Operations that let nobody in at any door, or kept nobody out, by themselves. */
  readonly unturned: readonly string[];
}

const rests: readonly Rest[] = ['AS_IT_IS', 'OPEN', 'NOTHING_INSTEAD', 'SHUT'];
/** Doors tried with one visitor for one operation, until it is given up. */
const TRIES = 12;

/**
 * Has everybody there can be knock at every door of a service, for every operation of its table: whether they get in is
 * seen by whether they hear what is heard when the operation is shut to everyone. A door tells nothing of an operation
 * where it says the same when that one is open and when it is shut; then others are tried, with the rest of the table as
 * it is, open, and shut.
 */
export async function knockAtAllDoors(ground: Ground): Promise<Findings> {
  const world = await ground.fill('clapton');
  const page = expectedAccess().get(ground.service) ?? new Map<string, Set<string>>();
  const stage = await world.service.rehearsal();
  const named = positions([...page.values()].flatMap((relations) => [...relations]));
  const visitors = ground.cast
    ? castAs(named, await ground.cast(stage, world))
    : standingIn(named, world.ids.team ?? '', world.insiders);
  stage.keep();
  const doors = await doorsOf(ground, world, stage);
  const gates = gatesIn(tables[ground.service] ?? {});
  try {
    const ways = await waysTo(doors, [...world.insiders, ['sadie']], gates);
    const wrong: string[] = [];
    const untried: Record<string, string> = {};
    const unturned: string[] = [];
    for (const [operation, lets] of page) {
      const tried = ways.get(operation) ?? [];
      const found: Found[] = [];
      const without: string[] = [];
      for (const visitor of visitors) {
        const { who } = visitor.position;
        const all = await knockFor(operation, lets, visitor, tried, gates);
        if (all.length === 0) without.push(who);
        for (const { isIn, should, by } of all) {
          if (isIn !== should) wrong.push(`${who} ${isIn ? 'may' : 'may not'} ${operation}: ${by}`);
        }
        found.push(...all);
      }
      const turned = found.filter(({ turns }) => turns);
      const isForAll = lets.has('signed-in');
      if (!turned.some(({ isIn }) => isIn) || !(isForAll || turned.some(({ isIn }) => !isIn)))
        unturned.push(operation);
      if (without.length > 0)
        untried[operation] = without.length === visitors.length ? 'everybody' : without.join(', ');
    }
    return { wrong, untried, unturned };
  } finally {
    gates.takeDown();
  }
}

/** Everything that can be asked of a world, and of what becomes of it. */
async function doorsOf(ground: Ground, world: World, stage: Rehearsal): Promise<Door[]> {
  const doors = questionsOf(ground, world.ids).map(
    (question): Door => ({ name: question.name, stage, question, ids: world.ids, isOfCircle: false }),
  );
  for (const scene of ground.scenes ?? []) {
    const { name, begins, says, asks, isOfCircle = false } = scene;
    const on = await stage.rehearsal();
    const more = await begins?.(on, world);
    on.keep();
    const ids = { ...world.ids, ...more };
    const questions = questionsOf({ ...ground, says: { ...ground.says, ...says } }, ids);
    for (const question of questions.filter((one) => !asks || asks.includes(one.name)))
      doors.push({ name: `${question.name}, ${name}`, stage: on, question, ids, isOfCircle });
  }
  return doors;
}

/** Visitors of a service that is told by the gateway what somebody is to a team. */
function standingIn(named: readonly Position[], teamId: string, insiders: readonly Caller[]): Visitor[] {
  const own = [...new Set(insiders.map(([person]) => person))];
  return named.map((position) => {
    const relations = position.relations.map((one) => (one.teamId === TEAM ? { ...one, teamId } : one));
    const asker = { relations, circleHats: position.circleHats };
    const people = position.isOwn ? own : ['somebody'];
    return { position, callers: people.map((person): Caller => [person, asker]) };
  });
}

/** Visitors of a service that knows by itself what somebody is to a team. */
function castAs(named: readonly Position[], cast: Cast): Visitor[] {
  return named.flatMap((position) => {
    const person = cast[position.who];
    if (!person) return [];
    const relations = position.relations.map((one) =>
      one.kind === 'CIRCLE_MEMBER' ? { ...one, teamId: 'circle' } : one,
    );
    const callers: Caller[] = [[person, { circleHats: position.circleHats }]];
    return [{ position: { ...position, relations }, callers }];
  });
}

/** By which doors an operation is come to: operation → doors. */
async function waysTo(
  doors: readonly Door[],
  people: readonly Caller[],
  gates: Gates,
): Promise<Map<string, Door[]>> {
  const ways = new Map<string, Door[]>();
  for (const door of doors) {
    const found = new Set<string>();
    for (const rest of ['AS_IT_IS', 'OPEN'] as const) {
      for (const caller of people) {
        const { lookedUp } = await knock(door, caller, { rest }, gates);
        for (const operation of lookedUp) found.add(operation);
      }
    }
    for (const operation of found) ways.set(operation, [...(ways.get(operation) ?? []), door]);
  }
  return ways;
}

/** Whether somebody is let in for an operation, at the first door that turns on it: of one’s own, at the first that does. */
async function knockFor(
  operation: string,
  lets: ReadonlySet<string>,
  { position, callers }: Visitor,
  ways: Door[],
  gates: Gates,
): Promise<Found[]> {
  let locked: Found[] = [];
  for (const door of ways.slice(0, TRIES)) {
    const should = isExpected(position, lets, door);
    for (const caller of callers) {
      const isIn = await isLetIn(caller, operation, door, gates);
      const by = door.name;
      if (isIn === undefined) {
        if (!should && (await isRefused(caller, door, gates)))
          locked = [{ isIn: false, should, turns: false, by }];
        continue;
      }
      // What is one's own, and what is not, is only seen by whether one is let in.
      if (isIn !== should && lets.has('self') && (isIn || position.isOwn)) continue;
      // What told once is asked first the next time.
      ways.splice(ways.indexOf(door), 1);
      ways.unshift(door);
      return [{ isIn, should, turns: true, by }];
    }
  }
  return locked;
}

/** Whether the page lets somebody in at a door: in the governance circle nobody is what they are to a team. */
function isExpected({ is, relations }: Position, lets: ReadonlySet<string>, { isOfCircle }: Door): boolean {
  const here = isOfCircle ? 'circle' : TEAM;
  const toCircle = is.filter((one) => one === 'signed-in' || one === 'self' || one.startsWith('circle:'));
  const toGroup = relations
    .filter(({ teamId }) => teamId === here)
    .flatMap(({ kind, scopes, hats }) => [
      kind,
      ...scopes.map((scope) => `${kind}:${scope}`),
      ...hats.map((hat) => `hat:${hat}`),
    ]);
  return [...toCircle, ...toGroup].some((one) => lets.has(one));
}

/** Whether somebody is let in at a door for an operation; nothing when the door does not turn on it for them. */
async function isLetIn(
  caller: Caller,
  operation: string,
  door: Door,
  gates: Gates,
): Promise<boolean | undefined> {
  for (const rest of rests) {
    const heard = (lets: readonly string[]) => knock(door, caller, { rest, one: { operation, lets } }, gates);
    const shut = await heard([]);
    if (!shut.lookedUp.has(operation) || shut.answer === (await heard(EVERYONE)).answer) continue;
    return shut.answer !== (await heard(gates.relationsOf(operation))).answer;
  }
  return undefined;
}

/** Whether somebody is refused at a door as the table is, or shown nothing there. */
async function isRefused(caller: Caller, door: Door, gates: Gates): Promise<boolean> {
  const { answer } = await knock(door, caller, { rest: 'AS_IT_IS' }, gates);
  const { data, errors } = JSON.parse(answer) as { data?: Record<string, unknown>; errors?: unknown[] };
  return errors !== undefined || Object.values(data ?? {}).every((one) => one === null);
}

/** What is heard at a door, which forgets at once. */
async function knock(
  { stage, question, ids }: Door,
  [person, asker]: Caller,
  standing: Standing,
  gates: Gates,
): Promise<{ answer: string; lookedUp: ReadonlySet<string> }> {
  const { query, variables } = question.about(ids);
  const asked = await gates.under(standing, async () => {
    const { data, errors } = await stage.ask(person, query, variables, asker);
    return withoutIds(JSON.stringify({ data, errors }), ids);
  });
  stage.forget();
  return asked;
}
