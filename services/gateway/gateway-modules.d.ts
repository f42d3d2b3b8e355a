// Made when the gateway is bundled (and for tests), from schema/: see scripts/build/gateway-artifacts.ts.
declare module 'kith:gateway/*' {
  type Artifacts = import('./artifacts.ts').GatewayArtifacts;
  export const makeSchema: Artifacts['makeSchema'];
  export const api: Artifacts['api'];
  export const supergraph: Artifacts['supergraph'];
  export const operations: Artifacts['operations'];
}
