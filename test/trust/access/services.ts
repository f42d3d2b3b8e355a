import type { Permissions } from '@kith/service-kit';
import { permissions as connectors } from '../../../services/connectors/domain/permissions.ts';
import { permissions as evaluation } from '../../../services/evaluation/domain/permissions.ts';
import { permissions as matching } from '../../../services/matching/domain/permissions.ts';
import { permissions as national } from '../../../services/national/domain/permissions.ts';
import { permissions as pay } from '../../../services/pay/domain/permissions.ts';
import { permissions as teams } from '../../../services/teams/domain/permissions.ts';

/** The permission tables of all services. */
export const tables: Readonly<Record<string, Permissions>> = {
  teams,
  matching,
  pay,
  evaluation,
  connectors,
  national,
};
