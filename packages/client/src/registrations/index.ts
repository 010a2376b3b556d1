export {
  CheckInListSchema,
  CheckInOutcomesSchema,
  CheckInsSchema,
  OtherMeetingQuerySchema,
  OtherMeetingSchema,
  MAX_CHECK_INS,
} from './check-ins'
export type {
  CheckInList,
  CheckInOutcomes,
  CheckIns,
  OtherMeeting,
  OtherMeetingQuery,
} from './check-ins'
export {
  DecisionFileQuerySchema,
  LIST_FORMATS,
  LIST_TYPES,
  MEETING_LISTS,
  MeetingListQuerySchema,
  MeetingListSchema,
} from './meeting-lists'
export type { DecisionFileQuery, ListFormat, MeetingList, MeetingListQuery } from './meeting-lists'
export {
  CertificateListSchema,
  CertificatesSentSchema,
  OFFICIAL_DOCUMENT_KINDS,
  OfficialDocumentCheckSchema,
  OwnOfficialDocumentsSchema,
  PassportDetailsSchema,
  VisaDecisionSchema,
  VisaRequestListSchema,
} from './official-documents'
export type {
  CertificateList,
  CertificatesSent,
  CertificateState,
  OfficialDocumentCheck,
  OfficialDocumentKind,
  OwnOfficialDocuments,
  PassportDetails,
  VisaDecision,
  VisaRequestList,
  VisaState,
} from './official-documents'
export {
  columnOfQuestion,
  parseColumns,
  questionOfColumn,
  REGISTRATION_COLUMNS,
  SORT_ORDERS,
} from './registration-columns'
export type { RegistrationColumn } from './registration-columns'
export {
  AnswersSchema,
  emptyFields,
  fieldsWith,
  REGISTRANT_FIELDS,
  registrantIn,
  RegistrantSchema,
  visibleQuestions,
} from './registrant'
export type { Answers, FieldsWith, Listed, Registrant, RegistrantField } from './registrant'
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
  ACTIVE_STATES,
  canDecide,
  canTransition,
  REGISTRATION_DECISIONS,
  REGISTRATION_STATE_ROWS,
  REGISTRATION_STATES,
  statesWith,
} from './registration-states'
export type { ActiveState, RegistrationState, StatesWith } from './registration-states'
export {
  ApplicationAnswerSchema,
  ApplicationSchema,
  ChangePreviewSchema,
  LinkRequestSchema,
  OwnDataSchema,
  OwnRegistrationSchema,
  MIN_COUNTED_PARTICIPANTS,
  ParticipantCountAnswerSchema,
  ParticipantListSchema,
  RegistrationChangeSchema,
  RegistrationConfirmedSchema,
  TokenSchema,
} from './registrations'
export type {
  Application,
  ApplicationAnswer,
  ChangePreview,
  Consent,
  LinkRequest,
  OwnData,
  OwnRegistration,
  ParticipantCount,
  ParticipantCountAnswer,
  ParticipantList,
  RegistrationChange,
  RegistrationConfirmed,
} from './registrations'
export {
  RegistrationViewCreationSchema,
  RegistrationViewListSchema,
  RegistrationViewSchema,
} from './registration-views'
export type { RegistrationView, RegistrationViewCreation } from './registration-views'
