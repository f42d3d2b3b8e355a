import { dateOf } from '@kith/kernel';
import { connectionOf, pageAsked, parseInput } from '@kith/service-kit';
import { nodeOn, shownOn } from '../../domain/care-map/care-map.ts';
import { changeWords } from '../../domain/care-map/history-words.ts';
import { isolationPrompt } from '../../domain/care-map/isolation.ts';
import { statusOf } from '../../domain/care-map/link.ts';
import { labelOf } from '../../domain/care-map/node.ts';
import { mappingSheet } from '../../domain/care-map/paper/sheet.ts';
import { mapPage, mapPicture } from '../../domain/care-map/picture/page.ts';
import type {
  CareMapResolvers,
  MapChangeResolvers,
  MapEntryResolvers,
  MapLinkResolvers,
  MapNodeResolvers,
  SaidSoResolvers,
  TeamResolvers,
} from '../../generated.ts';
import { mapLists } from '../../store/care-map.ts';
import { findPlace } from '../../store/places.ts';
import { accessOf, mapFor, shownTo } from '../access.ts';
import * as inputs from './inputs.ts';

export const teamMap: Pick<TeamResolvers, 'careMap' | 'mappingSheet'> = {
  careMap: ({ id: teamId }, _, context) => mapFor(context, teamId),

  mappingSheet: async ({ id: teamId }, _, context) => {
    const map = await mapFor(context, teamId);
    await shownTo(context, map, 'PRINT');
    return mappingSheet(map, dateOf(context.now));
  },
};

export const careMap: CareMapResolvers = {
  team: ({ teamId }) => ({ id: teamId }),
  nodes: async (map, _, context) => {
    await shownTo(context, map, 'SCREEN');
    return shownOn(map).nodes.map((node) => ({ map, node }));
  },
  links: async (map, _, context) => {
    await shownTo(context, map, 'SCREEN');
    return shownOn(map).links.map((link) => ({ map, link }));
  },

  // The team's own: a professional who may see the map does not see this.
  prompt: (map, _, context) =>
    (accessOf(context).allows('seeMap', { teamId: map.teamId }) && isolationPrompt(map, context.now)) || null,

  picture: async (map, args, context) => {
    const asked = parseInput(inputs.pictureInput, args);
    await shownTo(context, map, 'SCREEN');
    return mapPicture({ map, ...asked });
  },
  page: async (map, args, context) => {
    const asked = parseInput(inputs.pictureInput, args);
    await shownTo(context, map, 'PRINT');
    return mapPage({ map, ...asked }, dateOf(context.now));
  },

  history: async (map, page, context) => {
    await shownTo(context, map, 'SCREEN');
    return connectionOf(await mapLists.entries(context.table, map.teamId, pageAsked(page)), ({ value }) => ({
      map,
      entry: value,
    }));
  },
};

export const mapNode: MapNodeResolvers = {
  id: ({ node }) => node.id,
  kind: ({ node }) => node.kind,
  relation: ({ node }) => node.relation ?? null,
  label: ({ map, node }) => labelOf(node, map.names[node.id]),
  firstName: ({ map, node }) => map.names[node.id]?.firstName ?? null,
  nameConsent: ({ map, node }) => map.names[node.id]?.agreed?.consent ?? null,
  place: async ({ node: { placeId } }, _, { table }) =>
    (placeId && (await findPlace(table, placeId))) || null,
};

export const mapLink: MapLinkResolvers = {
  id: ({ link }) => link.id,
  from: ({ map, link }) => {
    const node = nodeOn(map, link.from);
    return node ? { map, node } : null;
  },
  to: ({ map, link }) => {
    const node = nodeOn(map, link.to);
    if (!node) throw new Error('A link that is shown has both its ends.');
    return { map, node };
  },
  status: ({ link }) => statusOf(link),
  careTypes: ({ link }) => link.careTypes,
  since: ({ link }) => link.since ?? null,
  reviewedOn: ({ link }) => link.reviewedOn,
  steps: ({ link }) => link.steps.map((step) => ({ ...step, by: { id: step.by } })),
  introduction: ({ map, link }) => {
    const { introduction } = link;
    return introduction ? { map, link: { ...link, introduction } } : null;
  },
};

export const mapEntry: MapEntryResolvers = {
  revision: ({ entry }) => entry.revision,
  at: ({ entry }) => entry.at,
  by: ({ entry }) => ({ id: entry.by }),
  mode: ({ entry }) => entry.mode,
  filledOn: ({ entry }) => (entry.mode === 'PAPER' ? entry.filledOn : null),
  changes: ({ map, entry }) => entry.changes.map((change) => ({ map, change })),
};

export const mapChange: MapChangeResolvers = {
  kind: ({ change }) => change.kind,
  nodeId: ({ change }) => {
    if ('nodeId' in change) return change.nodeId;
    return 'node' in change ? change.node.id : null;
  },
  linkId: ({ change }) => {
    if ('linkId' in change) return change.linkId;
    return 'link' in change ? change.link.id : null;
  },
  status: ({ change }) => stepOf(change)?.status ?? null,
  on: ({ change }) => stepOf(change)?.on ?? null,
  words: ({ map, change }) => changeWords(map, change),
};

export const saidSo: SaidSoResolvers = {
  by: ({ by }) => ({ id: by }),
  how: ({ heard }) => heard?.how ?? null,
  on: ({ heard }) => heard?.on ?? null,
};

type Change = Parameters<typeof changeWords>[1];

function stepOf(change: Change) {
  if (change.kind === 'LINK_MOVED') return change.step;
  return change.kind === 'LINK_PUT' ? change.link.steps.at(-1) : undefined;
}
