import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import type { GraphqlApi } from './constructs/graphql-api.ts';
import { PageDoor } from './constructs/page-door.ts';
import type { Service } from './constructs/service.ts';
import { type CircleService, NATIONAL, parameterName } from './naming.ts';

const { GET, POST } = HttpMethod;

/** Nothing is deleted at any of these doors. */
const readingAndNoting = [
  'dynamodb:GetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
  'dynamodb:ConditionCheckItem',
];
const readingMany = [...readingAndNoting, 'dynamodb:BatchGetItem'];

const calendarsCannotSignIn =
  'Calendar programs cannot sign in: the path holds a secret of 256 bits, kept as a hash, that its person can revoke.';

/** What the doors of a circle stand on. */
interface Ground {
  readonly owner: string;
  readonly functionsDir: string;
  readonly services: Record<CircleService, Service>;
  readonly api: GraphqlApi;
}

/** The doors of a circle that ask nobody to sign in: whoever has an address is let in by the secret in it (C5, E8). */
export function addPageDoors(scope: Construct, { services, ...common }: Ground): void {
  const { owner } = common;
  const visits = new PageDoor(scope, 'Calendar', {
    ...common,
    service: 'matching',
    kind: 'calendar',
    table: services.matching.table,
    actions: readingMany,
    routes: [
      { path: '/calendar/{token}', methods: [GET] },
      { path: '/calendar/{token}/visits/{id}', methods: [GET, POST] },
    ],
    why: calendarsCannotSignIn,
  });
  // Visits are told apart by what their circles are called.
  visits.pages.allowParameter(parameterName.own(owner));
  visits.pages.allowParametersBelow(parameterName.neighbours(owner));

  const programme = new PageDoor(scope, 'Programme', {
    ...common,
    service: 'connectors',
    kind: 'calendar',
    table: services.connectors.table,
    actions: readingMany,
    routes: [{ path: '/programme/{token}', methods: [GET] }],
    why: calendarsCannotSignIn,
  });
  programme.pages.allowParameter(parameterName.own(owner));

  new PageDoor(scope, 'Forms', {
    ...common,
    service: 'evaluation',
    kind: 'forms',
    table: services.evaluation.table,
    actions: readingAndNoting,
    routes: [
      { path: '/round/{token}', methods: [GET, POST] },
      { path: '/round/{token}/{manner}', methods: [GET, POST] },
    ],
    why: 'For those who cannot sign in: the path holds a secret of 256 bits, kept as a hash, for one person and one round.',
  });
}

/** Where the national co-op shows frozen months to anyone: figures under disclosure control only, and nothing is written. */
export function addPublishedDoor(
  scope: Construct,
  { service, ...common }: { functionsDir: string; service: Service; api: GraphqlApi },
): void {
  const { pages } = new PageDoor(scope, 'Published', {
    ...common,
    owner: NATIONAL,
    service: NATIONAL,
    kind: 'published',
    table: service.table,
    actions: ['dynamodb:GetItem', 'dynamodb:Query'],
    routes: [
      { path: '/published', methods: [GET] },
      { path: '/published/{month}', methods: [GET] },
      { path: '/published/{month}/{file}', methods: [GET] },
    ],
    why: 'What is frozen is published to everyone (N2): it is figures under disclosure control, of nobody and no team.',
  });
  // Circles are told apart by what they are called.
  pages.allowParametersBelow(parameterName.allFacts);
}
