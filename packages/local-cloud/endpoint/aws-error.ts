/** An error that the endpoint answers as AWS would: its code, HTTP status and message. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  /** Further members of the error's body, e.g. `CancellationReasons`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, status = 400, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.details = details;
  }
}
