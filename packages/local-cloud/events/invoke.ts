export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}

export type Invocation =
  | { readonly ok: true; readonly payload: unknown }
  | {
      readonly ok: false;
      readonly error: FunctionError;
      /** The function did not run: no execution environment was free. Does not count as an attempt. */
      readonly throttled?: boolean;
    };

/** Runs a function once and waits for its answer. Never rejects. */
export type Invoke = (functionArn: string, payload: unknown) => Promise<Invocation>;
