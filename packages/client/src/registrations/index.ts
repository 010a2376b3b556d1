export {
  CheckInListSchema,
  CheckInOutcomesSchema,
  CheckInsSchema,
  MAX_CHECK_INS,
} from './check-ins'
export type { CheckInList, CheckInOutcomes, CheckIns } from './check-ins'
export {
  DecisionFileQuerySchema,
  LIST_FORMATS,
  MEETING_LISTS,
  MeetingListQuerySchema,
  MeetingListSchema,
} from './meeting-lists'
export type { DecisionFileQuery, ListFormat, MeetingList, MeetingListQuery } from './meeting-lists'
export {
  OFFICIAL_DOCUMENT_KINDS,
  OfficialDocumentCheckSchema,
  OwnOfficialDocumentsSchema,
  PassportDetailsSchema,
  VisaDecisionSchema,
  VisaRequestListSchema,
} from './official-documents'
export type {
  OfficialDocumentCheck,
  OfficialDocumentKind,
  OwnOfficialDocuments,
  PassportDetails,
  VisaDecision,
  VisaRequestList,
  VisaState,
} from './official-documents'
export {
  RegistrationAdditionSchema,
  RegistrationDetailSchema,
  RegistrationEditSchema,
  RegistrationNoteSchema,
} from './registration-details'
export type {
  HistoryActor,
  RegistrationAddition,
  RegistrationDetail,
  RegistrationEdit,
  RegistrationHistoryItem,
  RegistrationNote,
} from './registration-details'
export { RegistrationFiguresSchema } from './registration-figures'
export type { RegistrationFigures, Tally } from './registration-figures'
export {
  ATTENDANCE_MODES,
  AttendanceModeSchema,
  MAX_LISTED_DAYS,
  QuestionSchema,
  ShownIfSchema,
  QuestionsSchema,
  RegistrationFormSchema,
  RegistrationSettingsPreviewSchema,
  RegistrationSettingsSchema,
  SHORT_TEXT_MAX_LENGTH,
} from './registration-forms'
export type {
  AttendanceMode,
  Question,
  Quota,
  RegistrationForm,
  RegistrationOpenTo,
  RegistrationRule,
  RegistrationSettings,
  RegistrationSettingsChange,
  RegistrationSettingsPreview,
} from './registration-forms'
export {
  DECLINE_REASONS,
  RegistrationDecisionOutcomeSchema,
  RegistrationDecisionSchema,
  RegistrationFilterSchema,
  RegistrationPageSchema,
  RegistrationQuerySchema,
  RegistrationRecordSchema,
} from './registration-records'
export type {
  DeclineReason,
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
  ChangePreviewSchema,
  LinkRequestSchema,
  OwnDataSchema,
  OwnRegistrationSchema,
  ParticipantListSchema,
  REGISTRATION_STATES,
  RegistrantSchema,
  RegistrationChangeSchema,
  RegistrationConfirmedSchema,
  TokenSchema,
} from './registrations'
export type {
  Answers,
  Application,
  ApplicationAnswer,
  ChangePreview,
  Consent,
  LinkRequest,
  Listed,
  OwnData,
  OwnRegistration,
  ParticipantList,
  Registrant,
  RegistrationChange,
  RegistrationConfirmed,
  RegistrationState,
} from './registrations'
export { visibleQuestions } from './visible-questions'
