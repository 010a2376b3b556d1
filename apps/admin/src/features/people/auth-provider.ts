import { ProblemError } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import { SignInSchema } from '@u4ssc/client/people'
import type { AuthProvider } from 'react-admin'

/** Asks the API who is signed in. The session is a cookie that scripts cannot read. */
export function authProviderOf(client: Client): AuthProvider {
  return {
    login: async (params: unknown) => {
      await client.account.signIn(SignInSchema.parse(params))
    },
    logout: async () => {
      // An ended session or an unreachable server does not prevent signing out.
      await client.account.signOut().catch(() => undefined)
    },
    checkAuth: async () => {
      try {
        await client.account.get()
      } catch (error) {
        if (isSignedOut(error)) throw silent()
      }
    },
    checkError: (error: unknown) =>
      isSignedOut(error) ? Promise.reject(new Error()) : Promise.resolve(),
    getIdentity: async () => {
      const person = await client.account.get()
      return { id: person.id, fullName: person.name }
    },
    getPermissions: async () => {
      try {
        const { role, meetings } = await client.account.get()
        return { role, meetings }
      } catch {
        return undefined
      }
    },
  }
}

function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 401
}

/** Opens the sign-in page without an error message, because a first visit is not an error. */
function silent(): Error {
  return Object.assign(new Error(), { message: false })
}
