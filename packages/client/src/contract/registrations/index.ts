export {
  ATTENDANCE_MODES,
  AttendanceModeSchema,
  QuestionSchema,
  RegistrationFormSchema,
  MAX_LISTED_DAYS,
  RegistrationSettingsSchema,
} from './registration-forms'
export { visibleQuestions } from './visible-questions'
export type {
  AttendanceMode,
  Question,
  Quota,
  RegistrationForm,
  RegistrationOpenTo,
  RegistrationRule,
  RegistrationSettings,
} from './registration-forms'
export {
  RegistrationDecisionOutcomeSchema,
  RegistrationDecisionSchema,
  RegistrationFilterSchema,
  RegistrationPageSchema,
  RegistrationQuerySchema,
  RegistrationRecordSchema,
} from './registration-records'
export type {
  RegistrationDecision,
  RegistrationDecisionOutcome,
  RegistrationFilter,
  RegistrationQuery,
  RegistrationRecord,
} from './registration-records'
export {
  AnswersSchema,
  ApplicationAnswerSchema,
  ApplicationSchema,
  LinkRequestSchema,
  OwnDataSchema,
  OwnRegistrationSchema,
  ParticipantListSchema,
  RegistrantSchema,
  REGISTRATION_STATES,
  ChangePreviewSchema,
  RegistrationChangeSchema,
  RegistrationConfirmedSchema,
  TokenSchema,
} from './registrations'
export type {
  Answers,
  Application,
  ApplicationAnswer,
  Consent,
  LinkRequest,
  Listed,
  OwnData,
  OwnRegistration,
  ParticipantList,
  Registrant,
  ChangePreview,
  RegistrationChange,
  RegistrationConfirmed,
  RegistrationState,
} from './registrations'
export {
  DelegateCreationSchema,
  DelegateRecordSchema,
  DelegationChangeSchema,
  DelegationCreationSchema,
  DelegationDetailSchema,
  DelegationListSchema,
  DelegationRecordSchema,
  FocalPointInvitationSchema,
  HeadSchema,
  NominationLettersSchema,
  OwnDelegationSchema,
} from './delegations'
export type {
  DelegateCreation,
  DelegationChange,
  DelegationCreation,
  DelegationDetail,
  DelegationRecord,
  FocalPointInvitation,
  NominationLetter,
  OwnDelegation,
} from './delegations'
export {
  MAX_INVITATION_IMPORT_ROWS,
  InvitationImportOutcomeSchema,
  InvitationImportSchema,
  InvitedApplicationSchema,
  MeetingInvitationPageSchema,
  MeetingInvitationQuerySchema,
  MeetingInvitationRequestSchema,
  MeetingInvitationSchema,
  OwnInvitationSchema,
  INVITATION_ROW_RESULTS,
} from './meeting-invitations'
export type {
  InvitationImport,
  InvitationImportOutcome,
  InvitedApplication,
  MeetingInvitation,
  MeetingInvitationQuery,
  MeetingInvitationRequest,
  OwnInvitation,
  InvitationRowResult,
} from './meeting-invitations'
export {
  RestorationRequestSchema,
  WithdrawalRequestSchema,
  WithdrawalSchema,
  WithdrawalsSchema,
} from './withdrawals'
export type { RestorationRequest, Withdrawal, WithdrawalRequest } from './withdrawals'
export { RegistrationFiguresSchema } from './registration-figures'
export type { RegistrationFigures, Tally } from './registration-figures'
export {
  MAX_CHECK_INS,
  CheckInListSchema,
  CheckInOutcomesSchema,
  CheckInsSchema,
} from './check-ins'
export type { CheckInList, CheckInOutcomes, CheckIns } from './check-ins'
export {
  OwnOfficialDocumentsSchema,
  OFFICIAL_DOCUMENT_KINDS,
  OfficialDocumentCheckSchema,
  PassportDetailsSchema,
  VisaRequestListSchema,
  VisaDecisionSchema,
} from './official-documents'
export type {
  OwnOfficialDocuments,
  OfficialDocumentCheck,
  OfficialDocumentKind,
  PassportDetails,
  VisaRequestList,
  VisaDecision,
  VisaState,
} from './official-documents'
