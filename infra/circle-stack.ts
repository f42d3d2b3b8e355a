import { subscriptions, typeOf } from '@kith/contracts';
import { CfnOutput, Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import { AccountWatch } from './constructs/account-watch.ts';
import { everyDay, everyFiveMinutes, everyHour, ScheduleRule } from './constructs/consumer-rule.ts';
import { Forwarder } from './constructs/forwarder.ts';
import { GraphqlApi } from './constructs/graphql-api.ts';
import { KithFunction } from './constructs/kith-function.ts';
import { admitNeighbours } from './constructs/neighbour-policy.ts';
import { People } from './constructs/people.ts';
import { publishFacts, publishSurroundings } from './constructs/published-facts.ts';
import { Relay } from './constructs/relay.ts';
import { Service } from './constructs/service.ts';
import { UndeliveredAlarm } from './constructs/undelivered-alarm.ts';
import { UndeliveredQueue } from './constructs/undelivered-queue.ts';
import type { Circle, KeyedRegistry } from './keys/resolve-keys.ts';
import { allowSending } from './message-senders.ts';
import { type CircleService, circleServices, functionArn, NATIONAL, nameOf, samePlace } from './naming.ts';
import { addPageDoors } from './page-doors.ts';
import { allowReading } from './readable-parameters.ts';
import { originOf, type Settings, signInClients } from './settings.ts';
import { circleTicks } from './ticks.ts';

/** Hats that belong to a circle rather than to one team. */
const circleHats = [
  'community_connector',
  'team_starter',
  'coordinator',
  'vetting_lead',
  'secretary',
  'commons_coordinator',
  'facilitator',
  'safeguarding_lead',
  'coach',
];

const schedules = { EveryFiveMinutes: everyFiveMinutes, Hourly: everyHour, Daily: everyDay };

/** What a circle's stack is made from. */
export interface CircleStackProps {
  readonly circle: Circle;
  readonly registry: KeyedRegistry;
  readonly functionsDir: string;
  readonly settings: Settings;
}

/** Everything one local circle runs on. It shares no resource with any other circle. */
export class CircleStack extends Stack {
  private readonly slug: string;
  private readonly props: CircleStackProps;

  constructor(scope: Construct, id: string, props: CircleStackProps) {
    const { slug, name, demo, account, region } = props.circle;
    super(scope, id, {
      description: `${name}: a local circle of Kith`,
      env: { region, ...(account && { account }) },
      terminationProtection: !demo,
      tags: { 'kith:circle': slug },
    });
    this.slug = slug;
    this.props = props;
    const bus = new EventBus(this, 'Bus', { eventBusName: nameOf.bus(slug) });
    const undelivered = new UndeliveredQueue(this, 'Undelivered', slug, this.dueTicks.map(this.tickRule));
    new UndeliveredAlarm(this, 'Alarm', { owner: slug, undelivered });
    if (this.watchesItsAccount) new AccountWatch(this, 'Watch', slug);
    const services = this.addServices(bus, undelivered);
    new Relay(this, 'Relay', { ...this.common, bus, services: Object.values(services), undelivered });
    this.addForwarders(bus, undelivered);
    this.addSchedules(services, undelivered);
    this.addDoor(services);
    this.publish();
  }

  /** Where the circle's software is. */
  private get origin(): string {
    const { circle, settings } = this.props;
    return originOf(this.slug, circle.demo, settings);
  }

  /** Whether what it kept can only be read (F12). */
  private get isClosed(): boolean {
    return this.props.circle.state === 'closed';
  }

  /** What it does by the clock. A closed circle still forgets what need not be kept: once a day. */
  private get dueTicks() {
    return this.isClosed ? circleTicks.filter(({ tick }) => tick === 'Daily') : circleTicks;
  }

  private readonly tickRule = ({ service, tick }: (typeof circleTicks)[number]) =>
    nameOf.rule(this.slug, `${service}-${tick.toLowerCase()}`);

  /** One stack of a place watches what an account counts over all its functions: the national one, or the first circle there. */
  private get watchesItsAccount(): boolean {
    const { circle, registry } = this.props;
    const there = registry.circles.filter((other) => samePlace(other, circle));
    return !samePlace(circle, registry.national) && there[0]?.slug === circle.slug;
  }

  private get common() {
    return { owner: this.slug, functionsDir: this.props.functionsDir };
  }

  private addServices(bus: EventBus, undelivered: UndeliveredQueue): Record<CircleService, Service> {
    const { keys } = this.props.circle;
    const entries = circleServices.map((service) => {
      const hears = subscriptions[service].map(typeOf);
      const made = new Service(this, service, {
        ...this.common,
        service,
        bus,
        hears,
        undelivered,
        keys,
      });
      allowReading(made, service, this.slug);
      return [service, made] as const;
    });
    const made = Object.fromEntries(entries) as Record<CircleService, Service>;
    allowSending(made.connectors.events, this.props.circle);
    return made;
  }

  private addForwarders(bus: EventBus, undelivered: UndeliveredQueue): void {
    const { circle, registry } = this.props;
    const neighbours = registry.circles.filter(({ slug }) =>
      circle.neighbours.some((neighbour) => neighbour.slug === slug),
    );
    const receivers = [
      ...neighbours.map((place) => ({ to: place.slug, place })),
      { to: NATIONAL, place: registry.national },
    ];
    for (const { to, place } of receivers) {
      new Forwarder(this, `To-${to}`, { bus, from: this.slug, to, place, undelivered });
    }
    admitNeighbours(bus, circle, neighbours);
  }

  private addSchedules(services: Record<CircleService, Service>, undelivered: UndeliveredQueue): void {
    for (const each of this.dueTicks) {
      const { service, tick } = each;
      new ScheduleRule(this, `${tick}-${service}`, {
        ruleName: this.tickRule(each),
        consumer: services[service].events,
        undelivered,
        tick,
        schedule: schedules[tick],
      });
    }
  }

  private addDoor(services: Record<CircleService, Service>): void {
    const { settings } = this.props;
    const { origin } = this;
    const people = new People(this, 'People', {
      owner: this.slug,
      groups: circleHats,
      clients: signInClients(origin, settings),
    });
    const gateway = this.addGateway(services);
    const api = new GraphqlApi(this, 'Api', { owner: this.slug, gateway, people, origins: [origin] });
    if (!this.isClosed) addPageDoors(this, { ...this.common, services, api });
    new CfnOutput(this, 'GraphqlUrl', { value: api.url });
    new CfnOutput(this, 'SignIn', { value: people.signIn });
    // The first client is the portal: see signInClients.
    new CfnOutput(this, 'PortalClient', { value: people.clients[0]?.userPoolClientId ?? '' });
  }

  private addGateway(services: Record<CircleService, Service>): KithFunction {
    const { circle, registry, settings } = this.props;
    const national = nameOf.graphql(NATIONAL, NATIONAL);
    const nationalArn = functionArn(this, national, registry.national);
    const subgraphs = {
      ...Object.fromEntries(circleServices.map((service) => [service, nameOf.graphql(this.slug, service)])),
      [NATIONAL]: samePlace(circle, registry.national) ? national : nationalArn,
    };
    const gateway = new KithFunction(this, 'Gateway', {
      ...this.common,
      service: 'gateway',
      bundle: 'gateway',
      functionName: nameOf.gateway(this.slug),
      memoryMb: 1024,
      timeoutSeconds: 20,
      traced: settings.traced,
      environment: {
        KITH_SUBGRAPHS: JSON.stringify(subgraphs),
        KITH_OPERATIONS: settings.operations,
        ...(this.isClosed && { KITH_READ_ONLY: 'yes' }),
      },
    });
    const own = Object.values(services).map(({ graphql }) => graphql.function.functionArn);
    gateway.allow(['lambda:InvokeFunction'], [...own, nationalArn]);
    return gateway;
  }

  private publish(): void {
    const { circle, registry } = this.props;
    if (samePlace(circle, registry.national)) publishFacts(this, circle);
    publishSurroundings(this, circle, registry, this.origin);
  }
}
