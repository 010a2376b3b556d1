export { connect, createClient } from './create-client'
export type { Client, ClientOptions } from './create-client'
export type { Connection, SendFile } from './http/index'
export { everyItem, ProblemError, UnreachableError } from './http/index'
export type { List, Page } from './responses/index'
export type {
  AccountClient,
  AuditClient,
  CircularsClient,
  DraftsClient,
  EligibilityClient,
  FeedsClient,
  KeysClient,
  MeetingsClient,
  OrganizationsClient,
  PeopleClient,
  SearchClient,
  SettingsClient,
  TrainingCasesClient,
  WebhooksClient,
  WithdrawalsClient,
} from './contract/index'
export type { DelegationsClient } from './delegations/delegations-client'
export type { DocumentsClient } from './documents/documents-client'
export type { EmailsClient, SubscriptionsClient } from './emails/emails-clients'
export type { EmailTextsClient } from './emails/email-texts-client'
export type { NoticesClient } from './emails/notices-client'
export type { InvitationsClient } from './invitations/invitations-client'
export type { ProceedingsClient } from './meetings/proceedings-client'
export type {
  CertificatesClient,
  CheckInsClient,
  ParticipantsClient,
  VisaRequestsClient,
} from './registrations/attendance-clients'
export type { RegistrationsClient } from './registrations/registrations-client'
export type { SpeakersClient } from './speakers/speakers-client'
