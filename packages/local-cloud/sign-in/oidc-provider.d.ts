/** The part of oidc-provider that the local issuer uses. The package comes without types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface OidcContext {
    type: string;
    body: unknown;
    readonly oidc?: {
      readonly route?: string;
      readonly entities: {
        readonly Account?: { readonly accountId: string };
        readonly Client?: { readonly clientId: string };
        readonly AccessToken?: { readonly scope?: string };
      };
    };
  }

  export interface InteractionDetails {
    readonly uid: string;
    readonly prompt: { readonly name: string };
    readonly params: Readonly<Record<string, unknown>>;
  }

  export class Grant {
    constructor(properties: { accountId: string; clientId: string });
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
    readonly Grant: typeof Grant;
    readonly Client: { readonly prototype: Record<string, unknown> };
    use(middleware: (context: OidcContext, next: () => Promise<void>) => Promise<void>): void;
    on(event: string, listener: (...details: unknown[]) => void): void;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<InteractionDetails>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { login: { accountId: string } } | { error: string; error_description: string },
    ): Promise<void>;
  }

  export default Provider;
}
