import { parseInput, type RequestContext } from '@kith/service-kit';
import type * as z from 'zod';
import { changeMap } from '../../commands/care-map/change-map.ts';
import { withPlaceName } from '../../commands/care-map/places-of-map.ts';
import { recordMap } from '../../commands/care-map/record-map.ts';
import type { CareMap } from '../../domain/care-map/care-map.ts';
import type { Author, Doing } from '../../domain/care-map/draft.ts';
import { putLink, reviewLink } from '../../domain/care-map/put-link.ts';
import { agreeToName, putNode, removeNode, withdrawName } from '../../domain/care-map/put-node.ts';
import { letProfessionalsSee } from '../../domain/care-map/sharing.ts';
import type { MutationResolvers } from '../../generated.ts';
import { accessOf, authorIn } from '../access.ts';
import * as inputs from './inputs.ts';

/** Reads an input, sees whether the viewer may, and changes the map of the team it names. */
async function changing<T extends { readonly teamId: string; readonly basedOn?: number | undefined }>(
  context: RequestContext,
  {
    schema,
    input,
    operation = 'keepMap',
  }: { schema: z.ZodType<T>; input: unknown; operation?: 'keepMap' | 'shareMap' },
  doing: (asked: T, author: Author) => Doing | Promise<Doing>,
): Promise<CareMap> {
  const asked = parseInput(schema, input);
  const { teamId, basedOn } = asked;
  accessOf(context).require(operation, { teamId });
  const author = authorIn(context, teamId);
  return changeMap(context, { teamId, author, basedOn, doing: await doing(asked, author) });
}

export const careMapMutations: Pick<
  MutationResolvers,
  | 'putMapNode'
  | 'removeMapNode'
  | 'setNameConsent'
  | 'putMapLink'
  | 'reviewMapLink'
  | 'recordMap'
  | 'shareMapWithProfessionals'
> = {
  putMapNode: (_, { input }, context) =>
    changing(context, { schema: inputs.putMapNodeInput, input }, async ({ node }, author) =>
      putNode(await withPlaceName(context.table, node), author),
    ),

  removeMapNode: (_, { input }, context) =>
    changing(context, { schema: inputs.removeMapNodeInput, input }, ({ nodeId }) => removeNode(nodeId)),

  setNameConsent: (_, { input }, context) =>
    changing(context, { schema: inputs.setNameConsentInput, input }, ({ nodeId, agreed }, author) =>
      agreed ? agreeToName(nodeId, agreed, author) : withdrawName(nodeId),
    ),

  putMapLink: (_, { input }, context) =>
    changing(context, { schema: inputs.putMapLinkInput, input }, ({ link }, author) => putLink(link, author)),

  reviewMapLink: (_, { input }, context) =>
    changing(context, { schema: inputs.reviewMapLinkInput, input }, ({ linkId }, author) =>
      reviewLink(linkId, author),
    ),

  shareMapWithProfessionals: (_, { input }, context) =>
    changing(
      context,
      { schema: inputs.shareMapInput, input, operation: 'shareMap' },
      ({ allowed, heard }, author) => letProfessionalsSee(allowed, heard, author),
    ),

  recordMap: (_, { input }, context) => {
    const { teamId, sheet } = parseInput(inputs.recordMapInput, input);
    accessOf(context).require('keepMap', { teamId });
    return recordMap(context, teamId, authorIn(context, teamId), sheet);
  },
};
