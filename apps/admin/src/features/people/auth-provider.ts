import { ProblemError } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import { SignInSchema } from '@u4ssc/client/people'
import type { QueryClient } from '@tanstack/react-query'
import type { AuthProvider } from 'react-admin'

/** React-admin asks several times while it opens a page; one request answers all. */
const FRESH_MS = 1_000

/** Asks the API who is signed in. The session is a cookie that scripts cannot read. */
export function authProviderOf(client: Client, queryClient: QueryClient): AuthProvider {
  const session = sessionOf(client, queryClient)
  return {
    login: async (params: unknown) => {
      session.forget()
      await client.account.signIn(SignInSchema.parse(params))
    },
    logout: async () => {
      session.forget()
      // An ended session or an unreachable server does not prevent signing out.
      await client.account.signOut().catch(() => undefined)
    },
    checkAuth: async () => {
      try {
        await session.get()
      } catch (error) {
        if (isSignedOut(error)) throw silent()
      }
    },
    checkError: (error: unknown) =>
      isSignedOut(error) ? Promise.reject(new Error()) : Promise.resolve(),
    getIdentity: async () => {
      const person = await session.get()
      return { id: person.id, fullName: person.name }
    },
    getPermissions: async () => {
      try {
        const { role, meetings } = await session.get()
        return { role, meetings }
      } catch {
        return undefined
      }
    },
  }
}

/** Asks for the signed-in person at most once a second. Failures are not kept. */
function sessionOf(client: Client, queryClient: QueryClient) {
  const queryKey = ['session']
  return {
    forget: () => {
      queryClient.removeQueries({ queryKey })
    },
    get: () =>
      queryClient.query({
        ...{ queryKey, queryFn: () => client.account.get() },
        // Without a network the answer is an error, not a wait
        ...{ staleTime: FRESH_MS, retry: false, networkMode: 'always' },
      }),
  }
}

function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 401
}

/** Opens the sign-in page without an error message, because a first visit is not an error. */
function silent(): Error {
  return Object.assign(new Error(), { message: false })
}
