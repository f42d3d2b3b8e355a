import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { parameterArn } from '../naming.ts';
import { acknowledge, wildcardFinding } from './acknowledge.ts';

/** What makes one function differ from another. */
export interface KithFunctionProps {
  /** Circle slug, or `national`. */
  readonly owner: string;
  /** Folder of the bundle below `functionsDir`. */
  readonly bundle: string;
  readonly functionsDir: string;
  readonly functionName: string;
  readonly service: string;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether requests are traced from here on; elsewhere a function follows whoever called it (docs/adr/0020). */
  readonly traced?: boolean;
}

/** A function with a role, a log group with an end, and nothing allowed that is not said later. */
export class KithFunction extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: KithFunctionProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${props.functionName}`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    logGroup.grantWrite(this.role);
    this.function = new LambdaFunction(this, 'Function', {
      functionName: props.functionName,
      code: Code.fromAsset(bundleFolder(props)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: Duration.seconds(props.timeoutSeconds),
      role: this.role,
      environment: environmentOf(props),
      tracing: props.traced ? Tracing.ACTIVE : Tracing.PASS_THROUGH,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
    });
    acknowledge(
      this.role,
      'AwsSolutions-IAM5',
      'X-Ray has no resources to name: PutTraceSegments and PutTelemetryRecords allow only *.',
      'Resource::*',
    );
  }

  /** Allows exactly these actions on exactly these resources. */
  allow(actions: readonly string[], resources: readonly string[]): void {
    this.role.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }

  /**
   * Lets the function read one parameter. A SecureString needs no more: the policy of the key `aws/ssm` admits whoever
   * in the account may read the parameter through Systems Manager.
   */
  allowParameter(name: string): void {
    this.allow(['ssm:GetParameter'], [parameterArn(this, name)]);
  }

  /**
   * Lets the function read one SecureString that is encrypted by a key of ours. Systems Manager encrypts each with its
   * own ARN as the encryption context: so the key serves this function for this parameter, and for no other.
   */
  allowParameterUnderKey(name: string, keyAlias: string): void {
    const { region } = Stack.of(this);
    const keys = Stack.of(this).formatArn({ service: 'kms', resource: 'key', resourceName: '*' });
    this.allowParameter(name);
    this.role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['kms:Decrypt'],
        resources: [keys],
        conditions: {
          StringEquals: {
            'kms:EncryptionContext:PARAMETER_ARN': parameterArn(this, name),
            'kms:ViaService': `ssm.${region}.amazonaws.com`,
          },
          'ForAnyValue:StringEquals': { 'kms:ResourceAliases': keyAlias },
        },
      }),
    );
    acknowledge(
      this.role,
      'AwsSolutions-IAM5',
      'A key has no name of its own; the conditions admit the one with our alias, for this one parameter.',
      wildcardFinding(this, keys),
    );
  }

  /** Lets the function list and read what is below a path of parameters, so that a new one changes no policy. */
  allowParametersBelow(path: string): void {
    const below = `${parameterArn(this, path)}/*`;
    this.allow(['ssm:GetParameter', 'ssm:GetParametersByPath'], [parameterArn(this, path), below]);
    acknowledge(
      this.role,
      'AwsSolutions-IAM5',
      'The entries below this path come and go with agreements; all of them are public facts meant for this function.',
      wildcardFinding(this, below),
    );
  }
}

function bundleFolder({ functionsDir, bundle }: KithFunctionProps): string {
  const folder = join(functionsDir, bundle);
  if (existsSync(join(folder, 'index.mjs'))) return folder;
  throw new Error(`There is no bundle in ${folder}. Run \`npm run bundle\` first.`);
}

function environmentOf({ owner, service, environment }: KithFunctionProps): Record<string, string> {
  return {
    KITH_CIRCLE: owner,
    KITH_SERVICE: service,
    ...environment,
    POWERTOOLS_SERVICE_NAME: service,
    POWERTOOLS_METRICS_NAMESPACE: 'Kith',
    LOG_LEVEL: 'INFO',
  };
}
