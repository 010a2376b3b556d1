export { connect } from './connect'
export type { ClientOptions } from './connect'
export { createClient } from './create-client'
export type { Client } from './create-client'
export type { CallOptions, LinkOptions, UploadOptions, WriteOptions } from './contract/index'
export type { Connection, FollowOptions, ReleaseEvent, SendFile } from './http/index'
export { everyItem, ProblemError, UnexpectedAnswerError, UnreachableError } from './http/index'
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
