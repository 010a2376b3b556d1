import * as z from 'zod'
import {
  OpenSessionsSchema,
  PasswordChangeSchema,
  PasswordLinkRequestSchema,
  PasswordRenewalSchema,
} from '../people/access'
import type {
  OpenSession,
  PasswordChange,
  PasswordLinkRequest,
  PasswordRenewal,
} from '../people/access'
import { FirstOwnerSchema, PersonSchema, SignInMethodsSchema, SignInSchema } from '../people/people'
import type { FirstOwner, Person, SignIn, SignInMethods } from '../people/people'
import {
  NewSecondFactorSchema,
  PasswordProofSchema,
  RecoveryCodesSchema,
  SecondFactorCodeSchema,
  SecondFactorProofSchema,
  SecondFactorSchema,
} from '../people/second-factor'
import type {
  NewSecondFactor,
  PasswordProof,
  RecoveryCodes,
  SecondFactor,
  SecondFactorCode,
  SecondFactorProof,
} from '../people/second-factor'
import type { List } from '../responses/page'
import { OWN } from './access'
import { done, ok, queued } from './answers'
import type { ClientOf } from './client'
import { get, post, put, remove } from './operation'
import { sent } from './schema'

const open = { tag: 'People', access: 'anyone' } as const
const own = { tag: 'People', access: OWN } as const
const stepProblems = ['second-factor-state', 'too-many-attempts'] as const

/** Signing in, and your own account. */
export const account = {
  get: get('/session', {
    ...own,
    id: 'get-session',
    summary: 'Get the signed-in person',
    description: 'Returns the person who is signed in.',
    answer: ok<Person>(PersonSchema, 'The person signed in'),
  }),

  signIn: post('/session', {
    ...open,
    id: 'sign-in',
    summary: 'Sign in',
    description:
      'Signs a person in by email and password and sets a session cookie. Answers 401 `second-factor-needed` if a code is required too. Attempts are limited.',
    body: sent<SignIn>()(SignInSchema),
    answer: ok<Person>(PersonSchema, 'The person; the session cookie is set'),
    problems: [
      'sign-in-refused',
      'second-factor-needed',
      'second-factor-refused',
      'too-many-attempts',
    ],
  }),

  signOut: remove('/session', {
    ...own,
    id: 'sign-out',
    summary: 'Sign out',
    description: 'Ends the session and deletes its cookie.',
    answer: done('Signed out'),
  }),

  listSignInMethods: get('/sign-in-methods', {
    ...open,
    id: 'list-sign-in-methods',
    summary: 'List sign-in methods',
    description: 'Returns the ways to sign in besides email and password.',
    answer: ok<SignInMethods>(SignInMethodsSchema, 'The sign-in methods'),
  }),

  createFirstOwner: post('/first-owner', {
    ...open,
    id: 'create-first-owner',
    summary: 'Create the first owner',
    description:
      'Creates the first account with the one-time link that a new instance prints at its start, and signs the person in.',
    body: sent<FirstOwner>()(FirstOwnerSchema),
    answer: ok<Person>(PersonSchema, 'The first owner, signed in'),
    problems: ['link-not-valid', 'too-many-attempts'],
  }),

  changePassword: put('/password', {
    ...own,
    id: 'change-password',
    summary: 'Change my password',
    description: 'Sets a new password. Your other sessions end.',
    body: sent<PasswordChange>()(PasswordChangeSchema),
    answer: done('The password is changed and your other sessions have ended'),
    problems: ['too-many-attempts'],
  }),

  requestPasswordLink: post('/password-links', {
    ...open,
    id: 'request-password-link',
    summary: 'Request a password link',
    description:
      'Emails a link to set a new password. The answer is the same whether or not the address has an account.',
    body: sent<PasswordLinkRequest>()(PasswordLinkRequestSchema),
    answer: queued('Accepted; an email is sent if the address has an account'),
    problems: ['too-many-attempts'],
  }),

  resetPassword: post('/password-links/use', {
    ...open,
    id: 'reset-password',
    summary: 'Set a new password with a link',
    description:
      'Sets the password by the token of the emailed link. All sessions of the person end. The link works once.',
    body: sent<PasswordRenewal>()(PasswordRenewalSchema),
    answer: done('The password is changed and all sessions have ended'),
    problems: ['link-not-valid', 'too-many-attempts'],
  }),

  /** Where you are signed in. */
  sessions: {
    list: get('/sessions', {
      ...own,
      id: 'list-sessions',
      summary: 'List my sessions',
      description: 'Returns where you are signed in, newest first.',
      answer: ok<List<OpenSession>>(OpenSessionsSchema, 'Sessions, newest first'),
    }),

    delete: remove('/sessions/{id}', {
      ...own,
      id: 'end-session',
      summary: 'End one of my sessions',
      description: 'Signs you out on another device.',
      params: {
        id: z.string().min(1).max(100).meta({ description: 'ID of the person or session' }),
      },
      answer: done('The session has ended'),
      problems: ['session-not-found'],
    }),
  },

  /** Your two-step verification. */
  secondFactor: {
    get: get('/second-factor', {
      ...own,
      id: 'get-second-factor',
      summary: 'Get the state of my two-step verification',
      description:
        'Returns whether two-step verification is on and how many recovery codes are left.',
      answer: ok<SecondFactor>(SecondFactorSchema, 'The state of two-step verification'),
    }),

    create: post('/second-factor', {
      ...own,
      id: 'begin-second-factor',
      summary: 'Set up two-step verification',
      description:
        'Creates a secret and recovery codes, which are not shown again. Two-step verification is on once you confirm the first code.',
      body: sent<PasswordProof>()(PasswordProofSchema),
      answer: ok<NewSecondFactor>(
        NewSecondFactorSchema,
        'The secret and recovery codes, shown only once',
      ),
      problems: stepProblems,
    }),

    confirm: post('/second-factor/confirmation', {
      ...own,
      id: 'confirm-second-factor',
      summary: 'Turn on my two-step verification',
      description:
        'Confirms the first code and turns two-step verification on. Your other sessions end.',
      body: sent<SecondFactorCode>()(SecondFactorCodeSchema),
      answer: done('Two-step verification is on and your other sessions have ended'),
      problems: stepProblems,
    }),

    renewRecoveryCodes: post('/second-factor/recovery-codes', {
      ...own,
      id: 'renew-recovery-codes',
      summary: 'Create new recovery codes',
      description:
        'Creates new recovery codes, which are not shown again. The old codes stop working. Needs your password and a code or recovery code.',
      body: sent<SecondFactorProof>()(SecondFactorProofSchema),
      answer: ok<RecoveryCodes>(RecoveryCodesSchema, 'The recovery codes, shown only once'),
      problems: stepProblems,
    }),

    delete: post('/second-factor/removal', {
      ...own,
      id: 'end-second-factor',
      summary: 'Turn off my two-step verification',
      description:
        'Turns two-step verification off. You then sign in by password only. Needs your password and a code or recovery code.',
      body: sent<SecondFactorProof>()(SecondFactorProofSchema),
      answer: done('Two-step verification is off'),
      problems: stepProblems,
    }),
  },
}

export interface AccountClient extends ClientOf<typeof account> {}
