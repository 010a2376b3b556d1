import * as groups from './groups'
import * as pages from './page-groups'

export {
  CHECK_IN,
  EXPORT_CASES,
  may,
  NOTICES,
  OWN,
  OWNERS,
  PUBLISH,
  READ_DRAFTS,
  READ_REGISTRATIONS,
  REGISTRARS,
  SENT,
  WRITE_DOCUMENTS,
  WRITE_DRAFTS,
  WRITE_ORGANIZATIONS,
  WRITE_REGISTRATIONS,
} from './access'
export type { Access, MeetingSource, OfMeeting, Permission } from './access'
export type { Answer } from './answers'
export { call, callPage } from './call'
export { clientOf, operationsOf } from './client'
export type { ClientOf, Group, IdsOf } from './client'
export type { AnyOperation, Operation, Request, RequestHeader } from './operation'
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
export { zodOf } from './zod-of'

/**
 * All operations of the API, by group. Where a browser loads the code, import the group that you need:
 * the browser then loads no other.
 */
export const contract = { ...groups, ...pages }
