import { subscriptions, typeOf } from '@kith/contracts';
import { CfnOutput, Stack } from 'aws-cdk-lib';
import { CfnEventBusPolicy, EventBus } from 'aws-cdk-lib/aws-events';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { AccountWatch } from './constructs/account-watch.ts';
import { GraphqlApi } from './constructs/graphql-api.ts';
import { KithFunction } from './constructs/kith-function.ts';
import { People } from './constructs/people.ts';
import { PortalSite } from './constructs/portal-site.ts';
import { Service } from './constructs/service.ts';
import { UndeliveredAlarm } from './constructs/undelivered-alarm.ts';
import { UndeliveredQueue } from './constructs/undelivered-queue.ts';
import { keyParameters } from './keys/parameters.ts';
import type { National } from './keys/resolve-keys.ts';
import { NATIONAL, nameOf, parameterName } from './naming.ts';
import { addPublishedDoor } from './page-doors.ts';
import { originOf, type Settings, signInClients } from './settings.ts';

/** What the national stack is made from: nothing of any circle, so that a new circle does not change it. */
export interface NationalStackProps {
  readonly national: National;
  readonly functionsDir: string;
  /** The built portal, where it is to be deployed with the stack. */
  readonly portalDir?: string | undefined;
  readonly settings: Settings;
}

/** The national co-op: hears what circles publish about themselves, in counts, and shows it. */
export class NationalStack extends Stack {
  private readonly props: NationalStackProps;

  constructor(scope: Construct, id: string, props: NationalStackProps) {
    const { name, demo, account, region } = props.national;
    super(scope, id, {
      description: `${name}: the national co-op of Kith`,
      env: { region, ...(account && { account }) },
      terminationProtection: !demo,
      tags: { 'kith:circle': NATIONAL },
    });
    this.props = props;
    const bus = new EventBus(this, 'Bus', { eventBusName: nameOf.bus(NATIONAL) });
    const service = this.addService(bus);
    this.admitOrganisation(bus, service);
    this.addDoor(service);
    new PortalSite(this, 'Portal', { dir: props.portalDir });
    new AccountWatch(this, 'Watch', NATIONAL);
  }

  private addService(bus: EventBus): Service {
    const hears = subscriptions[NATIONAL].map(typeOf);
    const { functionsDir, national } = this.props;
    const undelivered = new UndeliveredQueue(this, 'Undelivered', NATIONAL);
    new UndeliveredAlarm(this, 'Alarm', { owner: NATIONAL, undelivered });
    const service = new Service(this, NATIONAL, {
      owner: NATIONAL,
      service: NATIONAL,
      functionsDir,
      bus,
      hears,
      undelivered,
      keys: national.keys,
    });
    for (const fn of service.functions) fn.allowParametersBelow(parameterName.allFacts);
    service.events.allowParameter(keyParameters(NATIONAL).sealing);
    return service;
  }

  /** Circles in other accounts of the organisation may publish to the bus and ask the directory; others have their roles. */
  private admitOrganisation(bus: EventBus, service: Service): void {
    const { organisation } = this.props.settings;
    if (!organisation) return;
    new CfnEventBusPolicy(this, 'Circles', {
      eventBusName: bus.eventBusName,
      statementId: 'circles',
      statement: {
        Sid: 'circles',
        Effect: 'Allow',
        Principal: '*',
        Action: 'events:PutEvents',
        Resource: bus.eventBusArn,
        Condition: {
          StringEquals: { 'aws:PrincipalOrgID': organisation },
          ArnLike: {
            'aws:PrincipalArn': `arn:${this.partition}:iam::*:role/${nameOf.forwarder('*', NATIONAL)}`,
          },
        },
      },
    });
    new CfnPermission(this, 'Gateways', {
      action: 'lambda:InvokeFunction',
      functionName: service.graphql.function.functionName,
      principal: '*',
      principalOrgId: organisation,
    });
  }

  private addDoor(service: Service): void {
    const { national, functionsDir, settings } = this.props;
    const origin = originOf(NATIONAL, national.demo, settings);
    const clients = signInClients(origin, settings);
    const people = new People(this, 'People', {
      owner: NATIONAL,
      groups: ['statistician', 'secretary', 'librarian'],
      clients,
    });
    const gateway = new KithFunction(this, 'Gateway', {
      owner: NATIONAL,
      service: 'gateway',
      functionsDir,
      bundle: 'gateway-national',
      functionName: nameOf.gateway(NATIONAL),
      memoryMb: 512,
      timeoutSeconds: 20,
      traced: settings.traced,
      environment: {
        KITH_SUBGRAPHS: JSON.stringify({ [NATIONAL]: nameOf.graphql(NATIONAL, NATIONAL) }),
        KITH_OPERATIONS: settings.operations,
      },
    });
    gateway.allow(['lambda:InvokeFunction'], [service.graphql.function.functionArn]);
    const api = new GraphqlApi(this, 'Api', { owner: NATIONAL, gateway, people, origins: [origin] });
    addPublishedDoor(this, { functionsDir, service, api });
    new CfnOutput(this, 'GraphqlUrl', { value: api.url });
  }
}
