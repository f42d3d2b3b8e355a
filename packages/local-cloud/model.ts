/**
 * What one synthesised assembly asks for, with every intrinsic resolved: the only thing the running parts of the
 * local cloud know about CloudFormation.
 */
export interface CloudModel {
  readonly region: string;
  readonly tables: readonly TableModel[];
  readonly functions: readonly FunctionModel[];
  readonly roles: readonly RoleModel[];
  readonly buses: readonly BusModel[];
  readonly rules: readonly RuleModel[];
  readonly queues: readonly QueueModel[];
  readonly streamTriggers: readonly StreamTriggerModel[];
  readonly permissions: readonly InvokePermissionModel[];
  readonly apis: readonly HttpApiModel[];
  readonly userPools: readonly UserPoolModel[];
  readonly parameters: readonly ParameterModel[];
  readonly keys: readonly KeyModel[];
}

export interface TableModel {
  readonly name: string;
  readonly arn: string;
  readonly streamArn?: string;
  /** The CreateTable input that makes this table on a DynamoDB engine. */
  readonly create: Readonly<Record<string, unknown>>;
  /** Attribute that holds the expiry as epoch seconds. */
  readonly timeToLiveAttribute?: string;
}

export interface FunctionModel {
  readonly name: string;
  readonly arn: string;
  /** Absolute path of the unzipped code asset. */
  readonly codeDir: string;
  /** `file.export`, as Lambda has it. */
  readonly handler: string;
  readonly roleArn: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  /** Retries of Lambda's own asynchronous queue; 2 unless configured. */
  readonly asyncRetries: number;
  readonly asyncMaxAgeSeconds: number;
  /** Queue ARN that takes asynchronous invocations that failed for good. */
  readonly onFailureArn?: string;
}

export interface RoleModel {
  readonly arn: string;
  readonly name: string;
  /** Service principals that may assume it, e.g. `lambda.amazonaws.com`. */
  readonly assumedBy: readonly string[];
  readonly statements: readonly PolicyStatement[];
}

export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Only in resource policies: principals, `*` or `{ AWS: [...] }` flattened to ARNs and account ids, or service names. */
  readonly principals?: readonly string[];
  /** operator → context key → values. An unknown operator or key is refused when evaluated, never ignored. */
  readonly conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export interface BusModel {
  readonly name: string;
  readonly arn: string;
  readonly policy: readonly PolicyStatement[];
}

export interface RuleModel {
  readonly name: string;
  readonly arn: string;
  /** Absent for a rule that only has a schedule. */
  readonly busName?: string;
  readonly pattern?: Readonly<Record<string, unknown>>;
  /** `rate(...)` or `cron(...)`. */
  readonly schedule?: string;
  readonly targets: readonly RuleTargetModel[];
}

export interface RuleTargetModel {
  readonly id: string;
  /** A function or a bus. */
  readonly arn: string;
  readonly roleArn?: string;
  readonly deadLetterArn?: string;
  readonly maximumRetryAttempts: number;
  readonly maximumEventAgeSeconds: number;
  /** Constant JSON input, as a string, when the target has one. */
  readonly input?: string;
}

export interface QueueModel {
  readonly name: string;
  readonly arn: string;
  readonly url: string;
  readonly policy: readonly PolicyStatement[];
  /** 30 seconds unless declared. */
  readonly visibilityTimeoutSeconds?: number;
  /** Four days unless declared. */
  readonly retentionSeconds?: number;
}

export interface StreamTriggerModel {
  readonly id: string;
  readonly streamArn: string;
  readonly tableName: string;
  readonly functionArn: string;
  readonly batchSize: number;
  readonly reportBatchItemFailures: boolean;
  readonly bisectOnError: boolean;
  /** -1: until the record expires. */
  readonly maximumRetryAttempts: number;
  readonly onFailureArn?: string;
  /** Event filter patterns; a record passes if any matches. Empty: every record passes. */
  readonly filters: readonly Readonly<Record<string, unknown>>[];
}

export interface InvokePermissionModel {
  readonly functionArn: string;
  readonly principal: string;
  readonly action: string;
  readonly sourceArn?: string;
  readonly sourceAccount?: string;
  readonly principalOrgId?: string;
}

export interface HttpApiModel {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly stack: string;
  readonly routes: readonly HttpRouteModel[];
  readonly cors?: {
    readonly origins: readonly string[];
    readonly methods: readonly string[];
    readonly headers: readonly string[];
  };
}

export interface HttpRouteModel {
  /** `POST /graphql` */
  readonly key: string;
  readonly functionArn: string;
  readonly authorizer?: {
    readonly issuer: string;
    readonly audiences: readonly string[];
    /** The token must carry one of these; none declared: any valid token passes. */
    readonly scopes?: readonly string[];
  };
}

export interface UserPoolModel {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly groups: readonly string[];
  readonly clients: readonly UserPoolClientModel[];
}

export interface UserPoolClientModel {
  readonly id: string;
  readonly name: string;
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
  readonly scopes: readonly string[];
}

/** A key of the key management service. It lies in no file here: what it would encrypt is kept as it is. */
export interface KeyModel {
  readonly arn: string;
  readonly aliases: readonly string[];
}

export interface ParameterModel {
  readonly name: string;
  readonly arn: string;
  readonly value: string;
}
