/**
 * What other engines cost over six stub subgraphs and the same kind of queries, as a multiple of one graphql-js
 * schema, and the server in front where they need one. Measured for this project in November 2026.
 */
export const peers: readonly (readonly [engine: string, cpu: string])[] = [
  ['@graphql-tools/federation in Apollo Server', '13-17'],
  ['@graphql-hive/gateway-runtime', '16'],
  ['@graphql-hive/gateway-runtime with the Rust planner', '4.6'],
  ['@apollo/gateway 2.14 (not open source)', '4.6'],
  ['a monolith on Apollo Server', '2.3'],
  ['a monolith on Apollo Server, cache control off', '1.55'],
];
