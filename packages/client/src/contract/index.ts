import * as groups from './groups'
import { embeds } from './embeds'
import { oidc } from './oidc'
import { personalPages } from './personal-pages'
import { releaseStream } from './stream'

export {
  CHECK_IN,
  EXPORT_CASES,
  isOpen,
  may,
  NOTICES,
  OWN,
  OWNERS,
  PUBLISH,
  READ_DRAFTS,
  READ_REGISTRATIONS,
  REGISTRARS,
  rolesOf,
  SENT,
  WRITE_DOCUMENTS,
  WRITE_DRAFTS,
  WRITE_ORGANIZATIONS,
  WRITE_REGISTRATIONS,
} from './access'
export type { Access, MeetingSource, OfMeeting, Permission } from './access'
export type { Answer } from './answers'
export { call, callPage, problemOf } from './call'
export { clientOf, operationsOf } from './client'
export type { ClientOf, Group, IdsOf } from './client'
export type {
  AnyOperation,
  CallOptions,
  LinkOptions,
  Operation,
  Request,
  RequestHeader,
  UploadOptions,
  WriteOptions,
} from './operation'
export { circularId, idOf, linkToken, meetingQuery, meetingSlug } from './params'
export { fileBody } from './schema'
export type { Schema } from './schema'
export { account } from './account'
export type { AccountClient } from './account'
export { people } from './people'
export type { PeopleClient } from './people'
export { oidc } from './oidc'
export { circulars } from './circulars'
export type { CircularsClient } from './circulars'
export { drafts } from './drafts'
export type { DraftsClient } from './drafts'
export { eligibility } from './eligibility'
export type { EligibilityClient } from './eligibility'
export { feeds } from './feeds'
export type { FeedsClient } from './feeds'
export { meetings } from './meetings'
export type { MeetingsClient } from './meetings'
export { trainingCases } from './training-cases'
export type { TrainingCasesClient } from './training-cases'
export { withdrawals } from './withdrawals'
export type { WithdrawalsClient } from './withdrawals'
export { embeds } from './embeds'
export { releaseStream } from './stream'
export { webhooks } from './webhooks'
export type { WebhooksClient } from './webhooks'
export { keys } from './keys'
export type { KeysClient } from './keys'
export { audit } from './audit'
export type { AuditClient } from './audit'
export { settings } from './settings'
export type { SettingsClient } from './settings'
export { overview } from './overview'
export { search } from './search'
export type { SearchClient } from './search'
export { organizations } from './organizations'
export type { OrganizationsClient } from './organizations'
export { speakers } from './speakers'
export type { SpeakersClient } from './speakers'
export { documents } from './documents'
export type { DocumentsClient } from './documents'
export { notices } from './notices'
export type { NoticesClient } from './notices'
export { emails } from './emails'
export type { EmailsClient } from './emails'
export { emailTexts } from './email-texts'
export type { EmailTextsClient } from './email-texts'
export { personalPages } from './personal-pages'
export { certificates } from './certificates'
export type { CertificatesClient } from './certificates'
export { visaRequests } from './visa-requests'
export type { VisaRequestsClient } from './visa-requests'
export { invitations } from './invitations'
export type { InvitationsClient } from './invitations'
export { delegations } from './delegations'
export type { DelegationsClient } from './delegations'
export { registrations } from './registrations'
export type { RegistrationsClient } from './registrations'
export { subscriptions } from './subscriptions'
export type { SubscriptionsClient } from './subscriptions'
export { checkIns } from './check-ins'
export type { CheckInsClient } from './check-ins'
export { participants } from './participants'
export type { ParticipantsClient } from './participants'
export { lists } from './lists'
export type { MeetingListsClient } from './lists'
export { proceedings } from './proceedings'
export type { ProceedingsClient } from './proceedings'
export { zodOf } from './zod-of'

/**
 * All operations of the API, by group, with the pages that browsers open. Where a browser loads the
 * code, import the group that you need: the browser then loads no other. Bundlers drop an object that
 * nobody uses if a function without effects makes it.
 */
export const contract = /* @__PURE__ */ (() => ({
  ...groups,
  ...{ embeds, oidc, personalPages, releaseStream },
}))()
