import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doings, lived, names } from '../../testing/map-doings.ts';
import { type CareMap, emptyMap, shownOn } from './care-map.ts';
import { applied } from './change.ts';
import { changeWords } from './history-words.ts';
import { linkStatuses, statusOf } from './link.ts';
import { labelOf } from './node.ts';
import { homesOn } from './picture/homes.ts';
import { laidOut, NODE } from './picture/layout.ts';
import { mapPage } from './picture/page.ts';
import { type PlaceTally, placesOn, tallied } from './places.ts';

const anyName = new RegExp(names.join('|'));
const facts = ({ nodes, links, forProfessionals }: CareMap) => ({ nodes, links, forProfessionals });

describe('a care map, whatever is done with it', () => {
  it('K2: is what its history says, made again from nothing', () => {
    fc.assert(
      fc.property(doings, (some) => {
        const { last } = lived(some);
        const again = last.changes.reduce(applied, emptyMap('team'));
        expect(facts(again)).toEqual(facts(last.map));
      }),
    );
  });

  it('K2: keeps what people are called out of its history, and shows a whole name only with their consent', () => {
    fc.assert(
      fc.property(doings, (some) => {
        const { last } = lived(some);
        expect(JSON.stringify([last.changes, last.map.nodes, last.map.links])).not.toMatch(anyName);
        for (const node of last.map.nodes) {
          const naming = last.map.names[node.id];
          if (node.removed) expect(naming).toBeUndefined();
          if (!naming) expect(labelOf(node, naming)).not.toMatch(anyName);
        }
        const nameless = { ...last.map, names: {} };
        const words = last.changes.map((change) => changeWords(nameless, change)).join();
        expect(words + mapPage({ map: nameless, ownerName: 'you' }, '2026-11-23')).not.toMatch(anyName);
      }),
    );
  });

  it('K4: every link goes forward one step at a time, and is introduced only after both have said yes', () => {
    fc.assert(
      fc.property(doings, (some) => {
        const { maps } = lived(some);
        for (const [at, map] of maps.entries()) {
          for (const link of map.links) {
            const before = maps[at - 1]?.links.find(({ id }) => id === link.id);
            expect(link.steps.slice(0, before?.steps.length ?? 0)).toEqual(before?.steps ?? []);
            const walked = link.steps
              .filter(({ status }) => status !== 'INACTIVE')
              .map(({ status }) => linkStatuses.indexOf(status));
            for (const [step, rank] of walked.entries()) {
              const last = walked[step - 1];
              if (last !== undefined) expect(rank).toBeLessThanOrEqual(last + 1);
            }
            const isNew =
              before && before.steps.length < link.steps.length && statusOf(link) === 'INTRODUCED';
            if (!isNew) continue;
            expect(link.introduction?.agreed.OWNER).toBeDefined();
            const other = map.nodes.find(({ id }) => id === link.to);
            if (other?.kind === 'PERSON') expect(link.introduction?.agreed.OTHER).toBeDefined();
          }
        }
      }),
    );
  });

  it('K2, T19: what the circle sees of it holds places and counts, and never a person', () => {
    fc.assert(
      fc.property(fc.array(doings, { minLength: 1, maxLength: 3 }), (teams) => {
        const tallies = new Map<string, PlaceTally>();
        const ends: CareMap[] = [];
        for (const some of teams) {
          const { maps } = lived(some);
          for (const [at, map] of maps.entries()) {
            const [was, is] = [placesOn(maps[at - 1] ?? map), placesOn(map)];
            for (const placeId of new Set([...was.keys(), ...is.keys()]))
              tallies.set(
                placeId,
                tallied(tallies.get(placeId), placeId, '2026-11', {
                  was: was.get(placeId),
                  is: is.get(placeId),
                }),
              );
          }
          const end = maps.at(-1);
          if (end) ends.push(end);
        }
        for (const { placeId, teams: counts } of tallies.values()) {
          const standing = ends.map((map) => placesOn(map).get(placeId));
          expect(counts).toEqual({
            LIVE: standing.filter((one) => one === 'LIVE').length,
            AHEAD: standing.filter((one) => one === 'AHEAD').length,
          });
        }
        const told = JSON.stringify([...tallies.values()]);
        expect(told).not.toMatch(anyName);
        expect(told).not.toMatch(/PERSON|node_|cora/);
        for (const { nodes } of ends)
          for (const node of nodes) if (node.kind === 'PERSON') expect(node.placeId).toBeUndefined();
      }),
    );
  });

  it('K2: its picture is the same each time, holds everything once, and nothing of it lies outside', () => {
    fc.assert(
      fc.property(doings, (some) => {
        const { map } = lived(some).last;
        const layout = laidOut(homesOn(map));
        const turned = { ...map, nodes: [...map.nodes].reverse() };
        expect(laidOut(homesOn(turned))).toEqual(layout);
        expect(layout.spots.map(({ node }) => node.id).sort()).toEqual(
          shownOn(map)
            .nodes.map(({ id }) => id)
            .sort(),
        );
        for (const { x, y } of layout.spots) {
          for (const at of [x, y]) {
            expect(at).toBeGreaterThanOrEqual(NODE);
            expect(at).toBeLessThanOrEqual(layout.size - NODE);
          }
        }
      }),
    );
  });
});
