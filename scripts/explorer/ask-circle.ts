/** A GraphQL request, as the explorer makes it. */
interface Request {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

/** What the explorer shows: the endpoint's answer, or why there is none. */
type Shown = Record<string, unknown>;

/**
 * Asks a circle's endpoint with a token. Never rejects: what goes wrong on the way is shown as an error with a fix, as
 * the endpoint's own errors are. `onRefused` hears when the token is no longer good.
 */
export function askCircle(url: string, token: string, onRefused: () => void) {
  return async (request: Request, options?: { headers?: Record<string, unknown> }): Promise<Shown> => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(options?.headers as Record<string, string>),
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify(withoutStrayName(request)),
      });
      if (response.status === 401) {
        onRefused();
        return failure('The sign-in has expired.', 'SIGNED_OUT', 'Sign in again, above.');
      }
      return (await response.json()) as Shown;
    } catch {
      return failure(
        `Nothing answers at ${url}.`,
        'NOT_REACHED',
        'Is npm start still running? Start it, and ask again.',
      );
    }
  };
}

/** Just after another tab was chosen, GraphiQL still names the operation of the one before. */
function withoutStrayName({ operationName, ...request }: Request): Request {
  return operationName && request.query.includes(operationName) ? { ...request, operationName } : request;
}

function failure(message: string, code: string, fix: string): Shown {
  return { errors: [{ message, extensions: { code, fix } }] };
}
