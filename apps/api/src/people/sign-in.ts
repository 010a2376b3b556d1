import { APIError } from 'better-auth/api'
import { PersonSchema } from '@u4ssc/client/contract'
import type { Person, SignIn } from '@u4ssc/client/contract'
import { Problem } from '../http/problems'
import type { Auth } from './create-auth'

/** A person, and the cookies that say so on the next request. */
export interface SignedIn {
  readonly person: Person
  readonly cookies: readonly string[]
}

/** Opens a session. The refusal is the same for an unknown address and for a wrong password. */
export async function signIn(auth: Auth, body: SignIn, headers: Headers): Promise<SignedIn> {
  try {
    const answer = await auth.api.signInEmail({ body, headers, returnHeaders: true })
    return {
      person: PersonSchema.parse(answer.response.user),
      cookies: answer.headers.getSetCookie(),
    }
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw failureOf(error)
    throw new Problem('sign-in-refused', 'Check the address and the password')
  }
}

/** Ends the session the cookies name. */
export async function signOut(auth: Auth, headers: Headers): Promise<readonly string[]> {
  const answer = await auth.api.signOut({ headers, returnHeaders: true })
  return answer.headers.getSetCookie()
}

/** Who the cookies belong to. */
export async function findPerson(auth: Auth, headers: Headers): Promise<Person | undefined> {
  if (!headers.has('cookie')) return undefined
  const session = await auth.api.getSession({ headers }).catch((error: unknown) => {
    throw failureOf(error)
  })
  return session?.user.active === true ? PersonSchema.parse(session.user) : undefined
}

/** The library reads the database and nothing else, and keeps to itself how that went wrong. */
function failureOf(error: unknown): unknown {
  return error instanceof APIError && error.statusCode >= 500
    ? new Problem('database-away', 'Nothing was done: send the same request again')
    : error
}
