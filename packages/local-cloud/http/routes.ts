import type { HttpRouteModel } from '../model.ts';

export interface MatchedRoute {
  readonly route: HttpRouteModel;
  readonly pathParameters: Readonly<Record<string, string>>;
}

interface CompiledRoute {
  readonly route: HttpRouteModel;
  readonly method: string;
  readonly segments: readonly string[];
}

/** Finds an HTTP API's route for a request. The most specific wins: a full match, then `{greedy+}`, then `$default`. */
export function routeFinder(routes: readonly HttpRouteModel[]) {
  const compiled = routes
    .filter(({ key }) => key !== '$default')
    .map((route): CompiledRoute => {
      const [method = '', path = ''] = route.key.split(' ');
      return { route, method, segments: path.split('/') };
    })
    .sort((one, other) => rank(one) - rank(other));
  const fallback = routes.find(({ key }) => key === '$default');

  return (method: string, path: string): MatchedRoute | undefined => {
    for (const candidate of compiled) {
      if (candidate.method !== 'ANY' && candidate.method !== method) continue;
      const pathParameters = matchPath(candidate.segments, path.split('/'));
      if (pathParameters) return { route: candidate.route, pathParameters };
    }
    return fallback && { route: fallback, pathParameters: {} };
  };
}

function rank({ method, segments }: CompiledRoute): number {
  const greedy = segments.some((segment) => segment.endsWith('+}'));
  const variables = segments.filter((segment) => segment.startsWith('{')).length;
  return (greedy ? 1_000 : 0) + variables * 10 + (method === 'ANY' ? 1 : 0);
}

function matchPath(
  segments: readonly string[],
  given: readonly string[],
): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const value = given[at];
    if (value === undefined) return undefined;
    if (segment.endsWith('+}')) {
      parameters[segment.slice(1, -2)] = given.slice(at).join('/');
      return parameters;
    }
    if (segment.startsWith('{')) parameters[segment.slice(1, -1)] = value;
    else if (segment !== value) return undefined;
  }
  return segments.length === given.length ? parameters : undefined;
}
