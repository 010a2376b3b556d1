export { auditEntries } from '../audit/table'
export { circulars } from '../circulars/table'
export { drafts } from '../drafts/table'
export { idempotencyKeys } from '../idempotency/table'
export { files } from '../uploads/table'
export { nominationLetters } from '../delegations/tables'
export { meetingInvitations } from '../invitations/tables'
export { meetingDocuments } from '../meeting-documents/table'
export { meetingCirculars, meetingReleases, meetings } from '../meetings/tables'
export { proceedings } from '../meetings/proceedings-table'
export { invitations, serviceKeys } from '../people/access-tables'
export {
  accounts,
  firstOwnerLinks,
  keys,
  sessions,
  failedAttempts,
  twoFactors,
  usedCodes,
  users,
  verifications,
} from '../people/tables'
export { organizationMemberships, organizations } from '../organizations/tables'
export { officialDocuments, visaRequests } from '../official-documents/tables'
export { publicRevision } from '../response-cache/table'
export { notices, speakerContacts } from '../notices/tables'
export { goneAddresses, mailDomains, messages, personalLinks } from '../mail/tables'
export { delegations, focalPoints } from '../registrations/delegation-tables'
export {
  keptCounts,
  registrationPlaces,
  registrationQuotas,
  registrations,
  registrationSettings,
} from '../registrations/tables'
export { attendance, unnamedAttendance } from '../attendance/tables'
export { laterApplications } from '../registrations/later-application-table'
export { speakerInvitations, speakerMaterials } from '../speakers/tables'
export { subscriptions } from '../subscriptions/table'
export { webhookDeliveries, webhooks } from '../webhooks/tables'
export { searchEntries, searchWords } from '../search/table'
