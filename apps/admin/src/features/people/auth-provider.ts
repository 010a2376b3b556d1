import { ProblemError } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import { SignInSchema } from '@u4ssc/client/people'
import type { Person } from '@u4ssc/client/people'
import type { AuthProvider } from 'react-admin'

/** React-admin asks several times while it opens a page; one request answers all. */
const FRESH_MS = 1_000

/** Asks the API who is signed in. The session is a cookie that scripts cannot read. */
export function authProviderOf(client: Client): AuthProvider {
  const session = sessionOf(client)
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

/** Returns the signed-in person, asked for at most once a second. Failures are not kept. */
function sessionOf(client: Client) {
  let last: { readonly at: number; readonly person: Promise<Person> } | undefined
  const forget = () => {
    last = undefined
  }
  return {
    forget,
    get(): Promise<Person> {
      if (last && performance.now() - last.at < FRESH_MS) return last.person
      const person = client.account.get()
      last = { at: performance.now(), person }
      person.catch(forget)
      return person
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
