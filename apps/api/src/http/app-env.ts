import type { OpenAPIHono } from '@hono/zod-openapi'
import type { HttpBindings } from '@hono/node-server'
import type { OfMeeting } from '@u4ssc/client/contract'
import type { Person } from '@u4ssc/client/people'
import type { ServiceKey } from '@u4ssc/client/platform'

/** Context of every handler. */
export interface AppEnv {
  /** The connection; absent if a test calls the app directly. */
  Bindings: Partial<HttpBindings>
  /** Use `get` in code that runs on each request: `var` copies all variables each time. */
  Variables: {
    requestId: string
    /** Address of the client; absent if a test calls the app directly. */
    clientAddress: string | undefined
    /** Whether the operation is open to everyone; unset if it needs a sign-in or a key. */
    isOpen?: true
    /** Milliseconds the response can be cached, 0 for none; unset until the next publication. */
    cacheMs?: number
    /** Clears the cached responses: what they show may have changed. */
    clearCache: () => void
    /** Returns the signed-in person; looked up at most once per request. */
    findPerson: () => Promise<Person | undefined>
    /** Returns the slugs of the meetings of stored things; those that do not exist have none. */
    findMeetings: (kind: OfMeeting, ids: readonly string[]) => Promise<readonly string[]>
    /** Returns the API key of the request; looked up at most once per request. */
    findKey: () => Promise<ServiceKey | undefined>
  }
}

export type App = OpenAPIHono<AppEnv>
