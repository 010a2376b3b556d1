export { connect, createClient } from './create-client'
export type { Client, ClientOptions } from './create-client'
export type { Connection, SendFile } from './http/index'
export { everyItem, ProblemError, UnreachableError } from './http/index'
export type { List, Page } from './responses/index'
export type {
  AccountClient,
  AuditClient,
  CertificatesClient,
  CheckInsClient,
  CircularsClient,
  DelegationsClient,
  DocumentsClient,
  DraftsClient,
  EligibilityClient,
  EmailTextsClient,
  EmailsClient,
  FeedsClient,
  InvitationsClient,
  KeysClient,
  MeetingListsClient,
  MeetingsClient,
  NoticesClient,
  OrganizationsClient,
  ParticipantsClient,
  PeopleClient,
  ProceedingsClient,
  RegistrationsClient,
  SearchClient,
  SettingsClient,
  SpeakersClient,
  SubscriptionsClient,
  TrainingCasesClient,
  VisaRequestsClient,
  WebhooksClient,
  WithdrawalsClient,
} from './contract/index'
