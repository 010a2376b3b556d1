import type { OpenAPIHono } from '@hono/zod-openapi'
import type { HttpBindings } from '@hono/node-server'
import type { Person, ServiceKey } from '@u4ssc/client/contract'

/** What every handler finds in its context. */
export interface AppEnv {
  /** The connection; there is none where a test calls the app itself. */
  Bindings: Partial<HttpBindings>
  /** What looks at one for each request does so by `get`: `var` copies all of them each time. */
  Variables: {
    requestId: string
    /** The address that asks; there is none where a test calls the app itself. */
    clientAddress: string | undefined
    /** How long the answer may be cached, 0 for not at all; unset: until something is published. */
    cacheMs?: number
    /** Looks up who is signed in, once per request and only where somebody asks. */
    findPerson: () => Promise<Person | undefined>
    /** Looks up the service key that the request carries, as above. */
    findKey: () => Promise<ServiceKey | undefined>
  }
}

export type App = OpenAPIHono<AppEnv>
