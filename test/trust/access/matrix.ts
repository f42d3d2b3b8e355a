import type { Rehearsal, Sent } from '@kith/service-kit/testing';
import { withoutIds } from '../isolation/asking.ts';
import { madeUp, type Question, questionsOf } from '../isolation/questions.ts';
import type { Caller, Ground, Ids, Scene, World } from '../worlds/world.ts';
import { EVERYONE, type Gates, gatesIn, type Rest, type Standing } from './gates.ts';
import { expectedAccess } from './page.ts';
import { tables } from './services.ts';
import { type Position, positions, TEAM } from './viewers.ts';
import { castAs, standingIn, type Visitor } from './visitors.ts';

/** Something that can be asked, where it is asked, and of what. */
interface Door {
  readonly name: string;
  readonly stage: Rehearsal;
  readonly sent: Sent;
  readonly ids: Ids;
  /** The same of things that there are not. */
  readonly sentOfNothing: Sent;
  readonly none: Ids;
  readonly changes: boolean;
  readonly isOfCircle: boolean;
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
/** Doors at which somebody who is to be kept out is refused by more than this operation, until that is enough. */
const LOCKED = 2;

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
    const ways = await waysTo(
      doors,
      [...world.insiders.slice(0, 1), ...world.insiders.slice(-2), ['sadie']],
      gates,
    );
    const wrong: string[] = [];
    const untried: Record<string, string> = {};
    const unturned: string[] = [];
    for (const [operation, lets] of page) {
      const tried = ways.get(operation) ?? [];
      const inTeams = tried.filter(({ isOfCircle }) => !isOfCircle);
      const inCircle = tried.filter(({ isOfCircle }) => isOfCircle);
      const found: Found[] = [];
      const without: string[] = [];
      for (const visitor of visitors.filter(({ position }) => isTold(position, operation, lets))) {
        const { who } = visitor.position;
        const all: Found[] = [];
        for (const doors of [inTeams, inCircle])
          all.push(...(await knockFor(operation, lets, visitor, doors, gates)));
        if (all.length === 0) without.push(who);
        for (const { isIn, should, by } of all) {
          if (isIn !== should) wrong.push(`${who} ${isIn ? 'may' : 'may not'} ${operation}: ${by}`);
        }
        found.push(...all);
      }
      const turned = found.filter(({ turns }) => turns);
      // Nobody is kept out of what is everyone’s, nor of what each has for themselves.
      const isForAll = lets.has('signed-in') || (lets.has('self') && lets.size === 1 && turned.length > 1);
      if (!turned.some(({ isIn }) => isIn) || !(isForAll || turned.some(({ isIn }) => !isIn)))
        unturned.push(operation);
      if (without.length > 0)
        untried[operation] = without.length > 10 ? `${without.length} of them` : without.join(', ');
    }
    return { wrong, untried, unturned };
  } finally {
    gates.takeDown();
  }
}

/** Whether a hat makes somebody worth asking: one that is not named lets nobody in, and one of those is tried for all. */
function isTold(position: Position, operation: string, lets: ReadonlySet<string>): boolean {
  const { is, who } = position;
  if (operation.startsWith('circle.') && !isOfCircle(position)) return false;
  const hats = is.filter((one) => /^(?:hat|circle):/.test(one));
  return hats.length === 0 || hats.some((hat) => lets.has(hat)) || /coordinator$|hat checkin$/.test(who);
}

/** Everything that can be asked of a world and of what becomes of it, the latter first. */
async function doorsOf(ground: Ground, world: World, stage: Rehearsal): Promise<Door[]> {
  const doors: Door[] = [];
  for (const scene of [...(ground.scenes ?? []), asItIs]) {
    const { name, begins, asks, isOfCircle = false } = scene;
    const on = await stage.rehearsal();
    const more = await begins?.(on, world);
    on.keep();
    const ids = { ...world.ids, ...more };
    const none = madeUp(ids, ground.open);
    const says = { ...ground.says, ...scene.says };
    const kinds = { ...ground.kinds, ...scene.kinds };
    for (const question of questionsOf({ ...ground, says, kinds }, ids)) {
      if (asks && !asks.includes(question.name)) continue;
      if (isOfCircle && !asks && !namesOther(question, ids, world.ids)) continue;
      doors.push({
        name: `${question.name}${name}`,
        stage: on,
        ids,
        sent: question.about(ids),
        none,
        sentOfNothing: question.about(none),
        changes: question.changes,
        isOfCircle: isOfCircle || question.name.startsWith('GovernanceCircle.'),
      });
    }
  }
  return doors;
}

/** Of the circle: whether it names something that is not the team’s. */
const namesOther = ({ about }: Question, ids: Ids, before: Ids) =>
  JSON.stringify(about(ids)) !== JSON.stringify(about(before));

/** A world as it is filled. */
const asItIs: Scene = { name: '' };

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
  const locked: Found[] = [];
  const own: Found[] = [];
  for (const door of ways.slice(0, TRIES)) {
    if (door.isOfCircle && !isOfCircle(position)) continue;
    const should = isExpected(position, lets, door);
    // Of those who come for their own, the first has no other tie.
    for (const caller of lets.has('self') ? callers : callers.slice(0, 1)) {
      const { isIn, rest } = await isLetIn(caller, operation, door, gates);
      const by = door.name;
      if (isIn === undefined) {
        if (!should && (await isRefused(caller, door, gates)))
          locked.push({ isIn: false, should, turns: false, by });
        continue;
      }
      // Not everything that a world holds is their own; and where nothing else is named, or nothing that is looked at, everyone asks for their own.
      if (position.isOwn && should && !isIn) continue;
      // Nor is it told apart from what somebody just made, where all else was open to them.
      if (isIn && !should && lets.has('self') && rest !== 'AS_IT_IS' && door.changes) continue;
      if (isIn && !should && lets.has('self') && (await isSameOfNothing(caller, door, gates))) {
        own.push({ isIn, should: true, turns: true, by });
        continue;
      }
      // What told once is asked first the next time, but after a door at which this was somebody’s own.
      if (own.length === 0) {
        ways.splice(ways.indexOf(door), 1);
        ways.unshift(door);
      }
      return [{ isIn, should, turns: true, by }];
    }
    if (locked.length >= LOCKED) break;
  }
  return own.length > 0 ? own.slice(0, 1) : locked;
}

/** Who is tried at the doors of the governance circle: those of it, and some who are not. */
const isOfCircle = ({ who }: Position) => /circle|^the owner$|whose own|stranger/.test(who);

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
): Promise<{ isIn?: boolean; rest?: Rest }> {
  for (const rest of rests) {
    const heard = (lets: readonly string[]) => knock(door, caller, { rest, one: { operation, lets } }, gates);
    const shut = await heard([]);
    if (!shut.lookedUp.has(operation) || shut.answer === (await heard(EVERYONE)).answer) continue;
    return { isIn: shut.answer !== (await heard(gates.relationsOf(operation))).answer, rest };
  }
  return {};
}

/** Whether somebody hears the same of what there is and of what there is not. */
async function isSameOfNothing(caller: Caller, door: Door, gates: Gates): Promise<boolean> {
  const { sentOfNothing: sent, none: ids } = door;
  const ofIt = await knock(door, caller, { rest: 'AS_IT_IS' }, gates);
  const ofNothing = await knock({ ...door, sent, ids }, caller, { rest: 'AS_IT_IS' }, gates);
  return ofIt.answer === ofNothing.answer;
}

/** Whether somebody is refused at a door as the table is, or shown nothing there. */
async function isRefused(caller: Caller, door: Door, gates: Gates): Promise<boolean> {
  const { answer } = await knock(door, caller, { rest: 'AS_IT_IS' }, gates);
  const { data, errors } = JSON.parse(answer) as { data?: Record<string, unknown>; errors?: unknown[] };
  return errors !== undefined || Object.values(data ?? {}).every(isNothing);
}

function isNothing(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.every(isNothing);
  if (typeof answer !== 'object' || answer === null) return answer === null;
  return Object.entries(answer).every(([field, value]) => field === 'pageInfo' || isNothing(value));
}

/** What is heard at a door, which forgets at once. */
async function knock(
  { stage, sent, ids }: Door,
  [person, asker]: Caller,
  standing: Standing,
  gates: Gates,
): Promise<{ answer: string; lookedUp: ReadonlySet<string> }> {
  const { query, variables } = sent;
  const asked = await gates.under(standing, async () => {
    const { data, errors } = await stage.ask(person, query, variables, asker);
    return withoutIds(JSON.stringify({ data, errors }), ids);
  });
  stage.forget();
  return asked;
}
