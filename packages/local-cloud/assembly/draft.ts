import type {
  BusModel,
  FunctionModel,
  HttpApiModel,
  HttpRouteModel,
  InvokePermissionModel,
  ParameterModel,
  PolicyStatement,
  QueueModel,
  RoleModel,
  RuleModel,
  StreamTriggerModel,
  TableModel,
  UserPoolClientModel,
  UserPoolModel,
} from '../model.ts';
import type { Resource } from './resource.ts';

export type AsyncSettings = Partial<
  Pick<FunctionModel, 'asyncRetries' | 'asyncMaxAgeSeconds' | 'onFailureArn'>
>;

/** Something a template attaches to another resource; `resource` says who asked for it. */
export interface Attachment<T> {
  readonly resource: Resource;
  /** ARN or id of what it belongs to. */
  readonly to: string;
  readonly value: T;
}

export interface DraftRoute {
  readonly key: string;
  readonly integrationId: string;
  readonly authorizerId?: string;
  readonly scopes: readonly string[];
}

/**
 * What has been read so far. Templates list resources in any order, so what belongs to another resource is kept
 * aside until all are read.
 */
export interface Draft {
  readonly tables: TableModel[];
  readonly functions: Omit<FunctionModel, 'asyncRetries' | 'asyncMaxAgeSeconds' | 'onFailureArn'>[];
  readonly roles: (RoleModel & {
    readonly resource: Resource;
    readonly managedPolicyArns: readonly string[];
  })[];
  readonly buses: BusModel[];
  readonly rules: RuleModel[];
  readonly queues: QueueModel[];
  readonly streamTriggers: StreamTriggerModel[];
  readonly permissions: InvokePermissionModel[];
  readonly apis: Omit<HttpApiModel, 'routes'>[];
  readonly userPools: Omit<UserPoolModel, 'groups' | 'clients'>[];
  readonly parameters: ParameterModel[];
  readonly keys: { readonly id: string; readonly arn: string }[];
  /** Names of keys; `key` is the id or the ARN of one. */
  readonly keyAliases: { readonly name: string; readonly key: string }[];
  readonly managedPolicies: Map<string, readonly PolicyStatement[]>;
  readonly asyncSettings: Attachment<AsyncSettings>[];
  readonly rolePolicies: Attachment<readonly PolicyStatement[]>[];
  readonly queuePolicies: Attachment<readonly PolicyStatement[]>[];
  readonly busPolicies: Attachment<readonly PolicyStatement[]>[];
  readonly routes: Attachment<DraftRoute>[];
  readonly integrations: Map<string, string>;
  readonly authorizers: Map<string, NonNullable<HttpRouteModel['authorizer']>>;
  readonly groups: Attachment<string>[];
  readonly clients: Attachment<UserPoolClientModel>[];
}

export const emptyDraft = (): Draft => ({
  tables: [],
  functions: [],
  roles: [],
  buses: [],
  rules: [],
  queues: [],
  streamTriggers: [],
  permissions: [],
  apis: [],
  userPools: [],
  parameters: [],
  keys: [],
  keyAliases: [],
  managedPolicies: new Map(),
  asyncSettings: [],
  rolePolicies: [],
  queuePolicies: [],
  busPolicies: [],
  routes: [],
  integrations: new Map(),
  authorizers: new Map(),
  groups: [],
  clients: [],
});
