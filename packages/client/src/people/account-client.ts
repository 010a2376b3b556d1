import { NOTHING, pathOf } from '../http/index'
import type { Api } from '../http/index'
import type { List } from '../responses/index'
import { OpenSessionsSchema } from './access'
import type { OpenSession, PasswordChange, PasswordLinkRequest, PasswordRenewal } from './access'
import { PersonSchema, SignInMethodsSchema } from './people'
import type { FirstOwner, Person, SignIn, SignInMethods } from './people'
import { NewSecondFactorSchema, RecoveryCodesSchema, SecondFactorSchema } from './second-factor'
import type {
  NewSecondFactor,
  PasswordProof,
  SecondFactorProof,
  RecoveryCodes,
  SecondFactor,
  SecondFactorCode,
} from './second-factor'

export interface AccountClient extends ReturnType<typeof accountClient> {}

/** Returns the methods for signing in and for your own account. */
export function accountClient(api: Api) {
  return {
    /**
     * Returns the signed-in person.
     *
     * @throws {ProblemError} 401 if nobody is signed in
     */
    get: () => api.get<Person>('/session', PersonSchema),

    /**
     * Signs a person in and sets a session cookie. Attempts are limited.
     *
     * @throws {ProblemError} 401 `second-factor-needed` if a code is required too
     */
    signIn: (body: SignIn) => api.post<Person>('/session', PersonSchema, body),

    /** Ends the session and deletes its cookie. */
    signOut: () => api.delete('/session', NOTHING),

    /** Returns the ways to sign in besides email and password. */
    listSignInMethods: () => api.get<SignInMethods>('/sign-in-methods', SignInMethodsSchema),

    /** Creates the first account of an instance with its one-time link, and signs the person in. */
    createFirstOwner: (body: FirstOwner) => api.post<Person>('/first-owner', PersonSchema, body),

    /** Sets a new password. Your other sessions end. */
    changePassword: (body: PasswordChange) => api.put('/password', NOTHING, body),

    /** Emails a password link if the address has an account; the answer is always the same. */
    requestPasswordLink: (body: PasswordLinkRequest) => api.post('/password-links', NOTHING, body),

    /** Sets a password with such a link and ends all sessions of the person. */
    resetPassword: (body: PasswordRenewal) => api.post('/password-links/use', NOTHING, body),

    /** Where you are signed in. */
    sessions: {
      /** Returns your sessions, newest first. */
      list: () => api.get<List<OpenSession>>('/sessions', OpenSessionsSchema),

      /** Signs you out on another device. */
      delete: (id: string) => api.delete(pathOf`/sessions/${id}`, NOTHING),
    },

    secondFactor: secondFactorClient(api),
  }
}

/** Your two-step verification. */
function secondFactorClient(api: Api) {
  return {
    /** Returns whether it is on, and how many recovery codes are left. */
    get: () => api.get<SecondFactor>('/second-factor', SecondFactorSchema),

    /** Returns a new secret and recovery codes, which are not shown again. */
    create: (body: PasswordProof) =>
      api.post<NewSecondFactor>('/second-factor', NewSecondFactorSchema, body),

    /** Turns it on with the first code. Your other sessions end. */
    confirm: (body: SecondFactorCode) => api.post('/second-factor/confirmation', NOTHING, body),

    /** Returns new recovery codes. The old codes stop working. */
    renewRecoveryCodes: (body: SecondFactorProof) =>
      api.post<RecoveryCodes>('/second-factor/recovery-codes', RecoveryCodesSchema, body),

    /** Turns it off. You then sign in by password only. */
    delete: (body: SecondFactorProof) => api.post('/second-factor/removal', NOTHING, body),
  }
}
