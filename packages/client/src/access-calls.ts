import { z } from 'zod'
import {
  AuditPageSchema,
  InvitationsSchema,
  MemberSchema,
  MembersSchema,
  NewInvitationSchema,
  NewSecondFactorSchema,
  NewServiceKeySchema,
  OpenSessionsSchema,
  PersonSchema,
  PlatformSettingsSchema,
  RecoveryCodesSchema,
  SecondFactorSchema,
  ServiceKeysSchema,
  SignInMethodsSchema,
} from './contract/index'
import type {
  Acceptance,
  AuditQuery,
  InvitationRequest,
  MemberChange,
  PasswordChange,
  PasswordLinkRequest,
  PasswordProof,
  PasswordRenewal,
  SecondFactorCode,
  ServiceKeyRequest,
} from './contract/index'
import { send } from './send'
import type { Connection } from './send'

/** Who may do what, and what they did. */
export function accessCalls(api: Connection) {
  const remove = (path: string) => send(api, { method: 'DELETE', path, answer: z.undefined() })
  return {
    /** The ways to sign in beside address and password. */
    getSignInMethods: () =>
      send(api, { method: 'GET', path: '/v1/sign-in-methods', answer: SignInMethodsSchema }),
    /** How this instance is set up, without its secrets. */
    getPlatformSettings: () =>
      send(api, { method: 'GET', path: '/v1/platform-settings', answer: PlatformSettingsSchema }),
    listPeople: () => send(api, { method: 'GET', path: '/v1/people', answer: MembersSchema }),
    /** @throws {ProblemError} 409 where nobody would be left who owns the platform */
    changePerson: (id: string, body: MemberChange) =>
      send(api, {
        method: 'PUT',
        path: `/v1/people/${encodeURIComponent(id)}`,
        body,
        answer: MemberSchema,
      }),
    listInvitations: () =>
      send(api, { method: 'GET', path: '/v1/invitations', answer: InvitationsSchema }),
    invite: (body: InvitationRequest) =>
      send(api, { method: 'POST', path: '/v1/invitations', body, answer: NewInvitationSchema }),
    withdrawInvitation: (id: string) => remove(`/v1/invitations/${encodeURIComponent(id)}`),
    acceptInvitation: (body: Acceptance) =>
      send(api, { method: 'POST', path: '/v1/invitations/acceptance', body, answer: PersonSchema }),
    listSessions: () =>
      send(api, { method: 'GET', path: '/v1/sessions', answer: OpenSessionsSchema }),
    endSession: (id: string) => remove(`/v1/sessions/${encodeURIComponent(id)}`),
    changePassword: (body: PasswordChange) =>
      send(api, { method: 'PUT', path: '/v1/password', body, answer: z.undefined() }),
    /** Sends a link by mail where the address is somebody's; the answer is the same where it is nobody's. */
    requestPasswordLink: (body: PasswordLinkRequest) =>
      send(api, { method: 'POST', path: '/v1/password-links', body, answer: z.undefined() }),
    /** Sets a password by such a link, and ends every session of the person. */
    resetPassword: (body: PasswordRenewal) =>
      send(api, { method: 'POST', path: '/v1/password-links/use', body, answer: z.undefined() }),
    findSecondFactor: () =>
      send(api, { method: 'GET', path: '/v1/second-factor', answer: SecondFactorSchema }),
    /** Its secret and the codes for recovery are told this once. */
    beginSecondFactor: (body: PasswordProof) =>
      send(api, { method: 'POST', path: '/v1/second-factor', body, answer: NewSecondFactorSchema }),
    /** Turns the second factor on; every other session of the person ends. */
    confirmSecondFactor: (body: SecondFactorCode) =>
      send(api, {
        method: 'POST',
        path: '/v1/second-factor/confirmation',
        body,
        answer: z.undefined(),
      }),
    renewRecoveryCodes: (body: PasswordProof) =>
      send(api, {
        method: 'POST',
        path: '/v1/second-factor/recovery-codes',
        body,
        answer: RecoveryCodesSchema,
      }),
    endSecondFactor: (body: PasswordProof) =>
      send(api, { method: 'POST', path: '/v1/second-factor/removal', body, answer: z.undefined() }),
    /** Takes the second factor of somebody who has lost it away. */
    removeSecondFactor: (id: string) =>
      remove(`/v1/people/${encodeURIComponent(id)}/second-factor`),
    listKeys: () => send(api, { method: 'GET', path: '/v1/keys', answer: ServiceKeysSchema }),
    createKey: (body: ServiceKeyRequest) =>
      send(api, { method: 'POST', path: '/v1/keys', body, answer: NewServiceKeySchema }),
    revokeKey: (id: string) => remove(`/v1/keys/${encodeURIComponent(id)}`),
    /** What was done, the newest first. */
    listAudit: (query: AuditQuery = {}) =>
      send(api, { method: 'GET', path: '/v1/audit', query: { ...query }, answer: AuditPageSchema }),
  }
}
