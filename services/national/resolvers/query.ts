import { accessFor, connectionOfAll } from '@kith/service-kit';
import { permissions } from '../domain/permissions.ts';
import type { QueryResolvers } from '../generated.ts';
import { allCircles } from './local-circle.ts';

export const query: Pick<QueryResolvers, 'circles'> = {
  circles: async (_, args, context) => {
    accessFor(permissions, context.viewer).require('seeCircles');
    return connectionOfAll(await allCircles(context), args);
  },
};
