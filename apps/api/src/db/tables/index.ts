export { unnamedAttendance, attendance, keptCounts } from './attendance'
export { auditEntries, idempotencyKeys, platformSettings } from './platform'
export { circulars } from './circulars'
export { delegations, focalPoints, nominationLetters } from './delegations'
export type { DelegationRow, FocalPointRow } from './delegations'
export { deletedFiles, files, meetingDocuments } from './documents'
export type { MeetingDocumentRow } from './documents'
export { composedLetters, drafts } from './drafts'
export type { DraftRow } from './drafts'
export { emailTexts, messages, personalLinks, mailDomains, goneAddresses } from './emails'
export type { EmailTextRow, MessageRow } from './emails'
export type { IdempotencyKeyRow } from './platform'
export { meetingInvitations } from './invitations'
export type { MeetingInvitationRow } from './invitations'
export {
  meetings,
  meetingCirculars,
  meetingReleases,
  proceedings,
  publicRevision,
} from './meetings'
export { noticeFiles, notices, speakerContacts } from './notices'
export type { NoticeRow } from './notices'
export { officialDocuments, visaRequests } from './official-documents'
export type { Stated, PaperRow, VisaRequestRow } from './official-documents'
export { organizations, organizationMemberships } from './organizations'
export type { OrganizationRow, MembershipRow } from './organizations'
export {
  users,
  sessions,
  accounts,
  verifications,
  twoFactors,
  usedCodes,
  failedAttempts,
  firstOwnerLinks,
  keys,
  invitations,
  serviceKeys,
} from './people'
export {
  registrationSettings,
  registrationPlaces,
  registrationQuotas,
  registrations,
  registrationNotes,
  registrationViews,
  laterApplications,
} from './registrations'
export type { QuotaRow, RegistrationRow } from './registrations'
export { searchEntries, searchWords } from './search'
export type { EntryType, SearchEntryRow } from './search'
export { speakerInvitations, speakerMaterials } from './speakers'
export type { SpeakerInvitationRow, SpeakerMaterialRow } from './speakers'
export { subscriptions } from './subscriptions'
export type { SubscriptionRow } from './subscriptions'
export { webhooks, webhookDeliveries } from './webhooks'
