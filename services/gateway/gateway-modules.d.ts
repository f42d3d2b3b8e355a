// Made when the gateway is bundled (and for tests), from schema/: see scripts/build/gateway-artifacts.ts.
declare module 'kith:gateway/*' {
  type Artifacts = import('./artifacts.ts').GatewayArtifacts;
  export const apiSchema: Artifacts['apiSchema'];
  export const describedSchema: Artifacts['describedSchema'];
  export const supergraph: Artifacts['supergraph'];
  export const operations: Artifacts['operations'];
}
