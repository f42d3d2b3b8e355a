import { accessFor, type Permissions, type Viewer } from '@kith/service-kit';
import { describe, expect, it } from 'vitest';
import { expectedAccess, tableOf } from './page.ts';
import { tables } from './services.ts';
import { type Position, positions, TEAM } from './viewers.ts';

const expected = expectedAccess();
const about = { teamId: TEAM, personId: 'ines' };

const viewerOf = ({ relations, circleHats, isOwn }: Position): Viewer => ({
  personId: isOwn ? 'ines' : 'somebody',
  circle: 'clapton',
  circleHats,
  relations,
});

/** What is said to somebody who may not. */
function refusalOf(permissions: Permissions, viewer: Viewer, operation: string): string {
  try {
    accessFor(permissions, viewer).require(operation, about);
    return 'allowed';
  } catch (error) {
    return (error as { refusal: { code: string } }).refusal.code;
  }
}

it('the page has a table for each service, and no other', () => {
  expect([...expected.keys()].sort()).toEqual(Object.keys(tables).sort());
});

describe.each(Object.entries(tables))('who may do what in %s', (service, permissions) => {
  const page = expected.get(service) ?? new Map<string, Set<string>>();
  const everyone = positions([
    ...Object.values(permissions).flat(),
    ...[...page.values()].flatMap((one) => [...one]),
  ]);

  it('is what docs/access.md says, for everybody there can be', () => {
    const wrong: string[] = [];
    for (const operation of new Set([...Object.keys(permissions), ...page.keys()])) {
      const named = page.get(operation);
      if (!named || !permissions[operation]) {
        const line = tableOf({ [operation]: permissions[operation] ?? [] }, new Map())
          .split('\n')
          .at(-1);
        wrong.push(named ? `${operation} is on the page only` : `${operation} is not on the page: ${line}`);
        continue;
      }
      for (const position of everyone) {
        const should = position.is.some((relation) => named.has(relation));
        const does = accessFor(permissions, viewerOf(position)).allows(operation, about);
        if (should !== does) wrong.push(`${position.who} ${does ? 'may' : 'may not'} ${operation}`);
      }
    }
    expect(wrong, 'Either the page is out of date, or the table is wrong.').toEqual([]);
  });

  it('F1: is refused as if it were not there to whoever has no tie to the team, and plainly to others', () => {
    const wrong: string[] = [];
    for (const operation of Object.keys(permissions)) {
      for (const position of everyone) {
        const isTied = position.relations.some(({ teamId }) => teamId === TEAM);
        const isAllowed = position.is.some((relation) => page.get(operation)?.has(relation));
        const said = isAllowed ? 'allowed' : isTied ? 'NOT_ALLOWED' : 'NOT_FOUND';
        const answer = refusalOf(permissions, viewerOf(position), operation);
        if (answer !== said) wrong.push(`${operation} by ${position.who}: ${answer} instead of ${said}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('F4: does not fall open when teams cannot say what somebody is', () => {
    for (const [operation, named] of page) {
      const unknown: Viewer = {
        personId: 'somebody',
        circle: 'clapton',
        circleHats: [],
        relations: undefined,
      };
      const said = named.has('signed-in') ? 'allowed' : 'TEAMS_UNAVAILABLE';
      expect([operation, refusalOf(permissions, unknown, operation)]).toEqual([operation, said]);
    }
  });
});
