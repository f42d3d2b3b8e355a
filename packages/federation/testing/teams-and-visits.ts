import { GraphQLError } from 'graphql';
import { type TestSupergraph, testSupergraph } from './supergraph.ts';

const teams = {
  sdl: `
    type Query { team(id: ID!): Team teams(first: Int = 2): [Team!]! anyone: [Someone] }
    type Mutation { rename(id: ID!, name: String!): Team }
    type Team @key(fields: "id") { id: ID! name: String! owner: Person helpers: [Person!] mood: Mood }
    type Person @key(fields: "id") { id: ID! name: String }
    type Robot { id: ID! model: String! }
    union Someone = Person | Robot
    enum Mood { HAPPY GLOOMY @inaccessible }
  `,
  resolvers: {
    Query: {
      team: (_: unknown, { id }: { id: string }) => team(id),
      teams: (_: unknown, { first }: { first: number }) => ['a', 'b', 'c'].slice(0, first).map(team),
      anyone: () => [
        { __typename: 'Person', id: 'p1', name: 'Jean' },
        { __typename: 'Robot', id: 'r1', model: 'R' },
        null,
      ],
    },
    Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...team(id), name }) },
    Team: { __resolveReference: ({ id }: { id: string }) => team(id) },
    Person: { __resolveReference: ({ id }: { id: string }) => person(id) },
  },
};

const visits = {
  sdl: `
    type Query { visit(id: ID!): Visit @shareable }
    type Mutation { log(id: ID!, minutes: Int!): Visit }
    type Team @key(fields: "id") {
      id: ID! name: String! @external
      visits: [Visit!]! sign: String! @requires(fields: "name") fragile: Int broken: Int!
    }
    type Person @key(fields: "id") { id: ID! hours(of: String!): Int secretHours: Int }
    type Visit @key(fields: "id") { id: ID! minutes: Int! worker: Person }
  `,
  resolvers: {
    Query: { visit: (_: unknown, { id }: { id: string }) => visit(id, 60) },
    Mutation: { log: (_: unknown, { id, minutes }: { id: string; minutes: number }) => visit(id, minutes) },
    Team: {
      __resolveReference: (reference: object) => reference,
      visits: ({ id }: { id: string }) => [visit(`${id}1`, 30), visit(`${id}2`, 45)],
      sign: ({ name }: { name: string }) => `~ ${name} ~`,
      fragile: ({ id }: { id: string }) => {
        throw new GraphQLError(`No luck with ${id}.`, { extensions: { code: 'UNLUCKY' } });
      },
      broken: () => {
        throw new GraphQLError('Broken.', { extensions: { code: 'BROKEN' } });
      },
    },
    Person: {
      __resolveReference: (reference: object) => reference,
      hours: (_: unknown, { of }: { of: string }) => of.length,
    },
  },
};

function team(id: string): object {
  const helpers = ['p1', 'p2', 'p1'].map(person);
  return { id, name: `Team ${id}`, owner: person('p1'), helpers, mood: id === 'a' ? 'HAPPY' : 'GLOOMY' };
}

function person(id: string): object {
  return { id, name: `Person ${id}` };
}

function visit(id: string, minutes: number): object {
  return { id, minutes, worker: { id: 'p2' } };
}

/** Two subgraphs: who belongs to a team, and what is done for it. */
export function teamsAndVisits(): Promise<TestSupergraph> {
  return testSupergraph({ teams, visits });
}
