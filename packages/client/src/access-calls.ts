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

/** Calls for access to the dashboard, API keys and the audit log. */
export function accessCalls(api: Connection) {
  const remove = (path: string) => send(api, { method: 'DELETE', path, answer: z.undefined() })
  return {
    /** Returns the ways to sign in besides email and password. */
    getSignInMethods: () =>
      send(api, { method: 'GET', path: '/v1/sign-in-methods', answer: SignInMethodsSchema }),
    /** Returns the settings of the instance without secrets. */
    getPlatformSettings: () =>
      send(api, { method: 'GET', path: '/v1/platform-settings', answer: PlatformSettingsSchema }),
    listPeople: () => send(api, { method: 'GET', path: '/v1/people', answer: MembersSchema }),
    /** @throws {ProblemError} 409 for the last owner */
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
    /** Emails a password link if the address has an account; the answer is always the same. */
    requestPasswordLink: (body: PasswordLinkRequest) =>
      send(api, { method: 'POST', path: '/v1/password-links', body, answer: z.undefined() }),
    /** Sets a password with such a link and ends all sessions of the person. */
    resetPassword: (body: PasswordRenewal) =>
      send(api, { method: 'POST', path: '/v1/password-links/use', body, answer: z.undefined() }),
    findSecondFactor: () =>
      send(api, { method: 'GET', path: '/v1/second-factor', answer: SecondFactorSchema }),
    /** Returns the secret and recovery codes, which are not shown again. */
    beginSecondFactor: (body: PasswordProof) =>
      send(api, { method: 'POST', path: '/v1/second-factor', body, answer: NewSecondFactorSchema }),
    /** Turns two-step verification on and ends the person's other sessions. */
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
    /** Turns two-step verification off for a person who lost the device. */
    removeSecondFactor: (id: string) =>
      remove(`/v1/people/${encodeURIComponent(id)}/second-factor`),
    listKeys: () => send(api, { method: 'GET', path: '/v1/keys', answer: ServiceKeysSchema }),
    createKey: (body: ServiceKeyRequest) =>
      send(api, { method: 'POST', path: '/v1/keys', body, answer: NewServiceKeySchema }),
    revokeKey: (id: string) => remove(`/v1/keys/${encodeURIComponent(id)}`),
    /** Returns audit entries, newest first. */
    listAudit: (query: AuditQuery = {}) =>
      send(api, { method: 'GET', path: '/v1/audit', query: { ...query }, answer: AuditPageSchema }),
  }
}
