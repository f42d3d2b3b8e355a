import type { CommandContext } from '../graphql/context.ts';

/** A request to a page: what an HTTP API hands on of it. */
export interface PageRequest {
  readonly method: string;
  /** The route that took it, as it was declared: `GET /calendar/{token}`. */
  readonly route: string;
  /** The variable parts of its path. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  /** By name, in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** What was sent with it, as text; empty when nothing was. */
  readonly body: string;
  /** Scheme and host by which the caller came, without a path: `https://api.example.org`. */
  readonly origin: string;
}

/** What a page answers. */
export interface PageAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Pages for whoever has their address: nobody signed in. What is asked for must itself say who may see it. */
export type Pages = (request: PageRequest, context: CommandContext) => Promise<PageAnswer>;
