export {
  INVITATION_ROW_RESULTS,
  InvitationImportOutcomeSchema,
  InvitationImportSchema,
  InvitedApplicationSchema,
  MAX_INVITATION_IMPORT_ROWS,
  MeetingInvitationPageSchema,
  MeetingInvitationQuerySchema,
  MeetingInvitationRequestSchema,
  MeetingInvitationSchema,
  OwnInvitationSchema,
} from './meeting-invitations'
export type {
  InvitationImport,
  InvitationImportOutcome,
  InvitationRowResult,
  InvitedApplication,
  MeetingInvitation,
  MeetingInvitationQuery,
  MeetingInvitationRequest,
  OwnInvitation,
} from './meeting-invitations'
