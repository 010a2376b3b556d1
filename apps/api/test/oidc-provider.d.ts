declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

  /** As much of what the provider answers. */
  export interface TokenContext {
    readonly path: string
    readonly body: { id_token?: string }
  }

  /** As much of the provider as the tests use. */
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
