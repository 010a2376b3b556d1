export { connect, createClient } from './create-client'
export type { Client, ClientOptions } from './create-client'
export type { Connection, SendFile } from './http/index'
export { everyItem, ProblemError, UnreachableError } from './http/index'
export type { List, Page } from './responses/index'
export type {
  CircularsClient,
  TrainingCasesClient,
  WithdrawalsClient,
} from './circulars/circulars-client'
export type {
  AuditClient,
  CertificatesClient,
  CheckInsClient,
  DelegationsClient,
  DocumentsClient,
  EmailTextsClient,
  EmailsClient,
  InvitationsClient,
  KeysClient,
  MeetingListsClient,
  NoticesClient,
  OrganizationsClient,
  ParticipantsClient,
  ProceedingsClient,
  RegistrationsClient,
  SearchClient,
  SettingsClient,
  SpeakersClient,
  SubscriptionsClient,
  VisaRequestsClient,
  WebhooksClient,
} from './contract/index'
export type { DraftsClient } from './drafts/drafts-client'
export type { EligibilityClient } from './meetings/eligibility-client'
export type { FeedsClient } from './meetings/feeds-client'
export type { MeetingsClient } from './meetings/meetings-client'
export type { AccountClient } from './people/account-client'
export type { PeopleClient } from './people/people-client'
