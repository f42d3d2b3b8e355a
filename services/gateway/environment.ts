/** What a gateway's function is told about where it runs. */
export interface GatewayEnvironment {
  readonly circle: string;
  /** Subgraph → name or ARN of the function that answers it. */
  readonly functions: ReadonlyMap<string, string>;
  /** Whether operations it does not know are answered, too. */
  readonly adHoc: boolean;
  /** Whether nothing can be changed: the circle has closed (F12). */
  readonly readOnly: boolean;
  readonly region: string;
  /** Where Lambda's API is, when not at the region's own address. */
  readonly endpoint: string | undefined;
}

/** Reads the function's environment; throws at start-up, naming what is missing. */
export function readGatewayEnvironment(from: NodeJS.ProcessEnv = process.env): GatewayEnvironment {
  const circle = from.KITH_CIRCLE;
  if (!circle) throw new Error('KITH_CIRCLE is missing: a gateway answers for one circle.');
  const mode = from.KITH_OPERATIONS ?? 'persisted';
  if (mode !== 'adhoc' && mode !== 'persisted') {
    throw new Error(`KITH_OPERATIONS is ${mode}; it can be adhoc or persisted.`);
  }
  return {
    circle,
    functions: readFunctions(from.KITH_SUBGRAPHS),
    adHoc: mode === 'adhoc',
    readOnly: from.KITH_READ_ONLY === 'yes',
    region: from.AWS_REGION ?? 'us-east-1',
    endpoint: from.AWS_ENDPOINT_URL_LAMBDA ?? from.AWS_ENDPOINT_URL,
  };
}

function readFunctions(json: string | undefined): Map<string, string> {
  if (!json) throw new Error('KITH_SUBGRAPHS is missing: a JSON object of subgraphs and their functions.');
  const functions = Object.entries(JSON.parse(json) as Record<string, unknown>);
  return new Map(functions.map(([subgraph, name]) => [subgraph, String(name)]));
}
