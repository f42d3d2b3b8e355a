/** Something that went wrong, in the words of who noticed: a code for us, what it was and what to do for the reader. */
export interface Problem {
  readonly code: string;
  /** What was wrong. In English, when the gateway says it. */
  readonly what: string;
  /** What to do about it. */
  readonly fix: string;
  /** Under which the circle's log holds the rest. */
  readonly reference?: string;
}

/** Problems that the portal notices by itself have no text: each language has its own. */
export type OwnProblem = 'OFFLINE' | 'SIGNED_OUT' | 'NOT_UNDERSTOOD';

export function ownProblem(code: OwnProblem): Problem {
  return { code, what: '', fix: '' };
}

interface GraphqlError {
  readonly message?: string;
  readonly extensions?: { readonly code?: string; readonly fix?: string; readonly reference?: string };
}

/** An error of the gateway as a problem to show. */
export function problemOf({ message = '', extensions = {} }: GraphqlError): Problem {
  const { code = 'INTERNAL', fix = '', reference } = extensions;
  return { code, what: message, fix, ...(reference && { reference }) };
}

/** Whether trying again later may help without anyone doing anything. */
export function mayPass({ code }: Problem): boolean {
  return code === 'OFFLINE' || code === 'BUSY' || code.endsWith('_UNAVAILABLE');
}
