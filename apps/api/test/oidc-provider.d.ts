declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

  /** The part of the provider's answer that is used. */
  export interface TokenContext {
    readonly path: string
    readonly body: { id_token?: string }
  }

  /** The part of the provider that tests use. */
  export class Provider {
    constructor(issuer: string, configuration: object)
    use(step: (context: TokenContext, next: () => Promise<void>) => Promise<void>): void
    callback(): RequestListener
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { readonly login: { readonly accountId: string } },
    ): Promise<void>
    readonly Grant: new (of: { readonly accountId: string; readonly clientId: string }) => {
      addOIDCScope(scope: string): void
      save(): Promise<string>
    }
  }
}
