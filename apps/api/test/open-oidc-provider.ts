import { once } from 'node:events'
import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

interface OidcClient {
  readonly client_id: string
  readonly client_secret: string
  readonly redirect_uris: readonly string[]
}

interface Session {
  readonly oidc: {
    readonly client: { readonly clientId: string }
    readonly session: { readonly accountId: string }
  }
}

/** Opens an identity provider that signs in the person that `who` names, without asking. */
export async function openOidcProvider(client: OidcClient) {
  const who: { email: string; verified: unknown; withIdToken: boolean } = {
    ...{ email: '', verified: true, withIdToken: true },
  }
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const issuer = `http://127.0.0.1:${port}`
  const provider: Provider = new Provider(issuer, {
    clients: [client],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/interaction' },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, email: accountId, email_verified: who.verified }),
    }),
    loadExistingGrant: async ({ oidc: { client: known, session } }: Session) => {
      const grant = new provider.Grant({ accountId: session.accountId, clientId: known.clientId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  provider.use(async (context, next) => {
    await next()
    if (context.path === '/token' && !who.withIdToken) delete context.body.id_token
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (request.url === '/interaction')
      void provider.interactionFinished(request, response, { login: { accountId: who.email } })
    else answer(request, response)
  })
  return {
    issuer,
    who,
    /** Follows redirects like a browser. @returns the address to which the provider redirects */
    visit: async (from: string): Promise<string> => {
      const jar = new Map<string, string>()
      let url = from
      while (url.startsWith(issuer)) {
        const cookie = [...jar].map((pair) => pair.join('=')).join('; ')
        const { headers } = await fetch(url, { headers: { cookie }, redirect: 'manual' })
        for (const set of headers.getSetCookie()) {
          const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s)
          jar.set(name, value)
        }
        const next = headers.get('location')
        if (next === null) break
        url = new URL(next, url).href
      }
      return url
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
