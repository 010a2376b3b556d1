export { DifferenceSchema, FieldErrorSchema, ProblemSchema } from './problem'
export type { Difference, FieldError, ProblemBody } from './problem'
export { codeOfProblem, PROBLEMS, typeOfProblem } from './problems'
export type { ProblemCode } from './problems'
export { CircularQuerySchema, MeetingQuerySchema } from './list-queries'
export type { CircularQuery, MeetingQuery } from './list-queries'
export { CaseExclusionReasonSchema, TrainingCaseSchema } from './training-cases'
export type { CaseExclusionReason, TrainingCase } from './training-cases'
export { PageQuerySchema } from './page'
export { OEmbedQuerySchema, OEmbedSchema } from './embeds'
export type { OEmbed } from './embeds'
export type { PageQuery } from './page'
export { AcknowledgementSchema, CorrectionSchema } from './corrections'
export type { Acknowledgement, Correction } from './corrections'
export {
  CircularPageSchema,
  CircularSummarySchema,
  MeetingLinkSchema,
  PublishedCircularSchema,
} from './circulars'
export type { CircularSummary, PublishedCircular } from './circulars'
export {
  LetterLinkSchema,
  MeetingPageSchema,
  MeetingSummarySchema,
  PublicMeetingSchema,
  MeetingRecordSchema,
  PublishedMeetingSchema,
  ReleaseSchema,
} from './meetings'
export type {
  LetterLink,
  MeetingSummary,
  PublicMeeting,
  MeetingRecord,
  PublishedMeeting,
  Release,
} from './meetings'
export {
  FreezeRequestSchema,
  ProceedingsSchema,
  MAX_REOPENING_REASON_LENGTH,
  ReopeningRequestSchema,
} from './proceedings'
export type { FreezeRequest, Proceedings, ReopeningRequest } from './proceedings'
export {
  PROCEEDINGS_VERSION,
  ProceedingsPreviewSchema,
  ProceedingsRecordSchema,
} from './proceedings-records'
export type {
  AttendanceCount,
  ProceedingsPreview,
  ProceedingsObstacle,
  ProceedingsRecord,
} from './proceedings-records'
export {
  AcceptedDriftSchema,
  PublishedReleaseSchema,
  ReleaseComparisonSchema,
  ReleasePageSchema,
  ReleaseSummarySchema,
} from './releases'
export type { AcceptedDrift, PublishedRelease, ReleaseComparison, ReleaseSummary } from './releases'
export {
  NewSecondFactorSchema,
  PasswordProofSchema,
  RecoveryCodesSchema,
  SecondFactorCodeSchema,
  SecondFactorSchema,
} from './second-factor'
export type {
  NewSecondFactor,
  PasswordProof,
  RecoveryCodes,
  SecondFactor,
  SecondFactorCode,
} from './second-factor'
export { EXPORT_VERSION, ExportLineSchema } from './exports'
export type {
  ExportedCircular,
  ExportedOrganization,
  ExportedProceedings,
  ExportedRelease,
  ExportLine,
} from './exports'
export { MarkedTextSchema, SearchHitSchema, SearchPageSchema, SearchQuerySchema } from './search'
export type { MarkedText, SearchHit, SearchPage, SearchQuery } from './search'
export { MAX_DOCUMENT_BYTES, DocumentAnswerSchema, DocumentRequestSchema } from './documents'
export type { DocumentAnswer, DocumentRequest } from './documents'
export { MAX_CIRCULAR_LENGTH, ReadingRequestSchema } from './readings'
export type { ReadingRequest } from './readings'
export {
  faultOfMembership,
  isOverlapping,
  isSameLine,
  MEMBERSHIP_KINDS,
  ORGANIZATION_ROW_RESULTS,
  MAX_ORGANIZATION_IMPORT_ROWS,
  OrganizationChangeSchema,
  OrganizationCodeSchema,
  OrganizationCreationSchema,
  OrganizationEntrySchema,
  OrganizationFilterSchema,
  OrganizationImportOutcomeSchema,
  OrganizationImportSchema,
  OrganizationMembershipSchema,
  OrganizationMergerSchema,
  OrganizationPageSchema,
  OrganizationQuerySchema,
  SECTORS,
} from './organizations'
export type {
  MembershipKind,
  OrganizationChange,
  OrganizationCreation,
  OrganizationEntry,
  OrganizationRowResult,
  OrganizationFilter,
  OrganizationImport,
  OrganizationImportOutcome,
  OrganizationMembership,
  OrganizationMerger,
  OrganizationNames,
  OrganizationQuery,
  Sector,
} from './organizations'
export { EligibilityAnswerSchema, EligibilityRequestSchema } from './eligibility'
export type { EligibilityAnswer, EligibilityRequest } from './eligibility'
export {
  FirstOwnerSchema,
  MIN_PASSWORD_LENGTH,
  PersonSchema,
  ROLES,
  RoleSchema,
  SignInMethodsSchema,
  SignInSchema,
} from './people'
export type { FirstOwner, Person, Role, SignIn } from './people'
export {
  DraftBaseSchema,
  DraftChangeSchema,
  DraftCreationSchema,
  DraftPageSchema,
  DraftQuerySchema,
  DraftSchema,
  DraftSummarySchema,
  DraftTextChangeSchema,
  DraftTextChangedSchema,
  PublicationRequestSchema,
  PublicationSchema,
  RebaseRequestSchema,
} from './drafts'
export type {
  Draft,
  DraftBase,
  DraftChange,
  DraftCreation,
  DraftQuery,
  DraftSummary,
  DraftTextChange,
  DraftTextChanged,
  Publication,
  PublicationRequest,
  RebaseRequest,
} from './drafts'
export { PlatformSettingsSchema } from './platform-settings'
export type { PlatformSetting, PlatformSettings } from './platform-settings'
export { DECISION_ANSWERS, DecisionRequestSchema, DraftDecisionSchema } from './draft-decisions'
export type { DecisionAnswer, DecisionRequest, DraftDecision } from './draft-decisions'
export { OpenDriftSchema, OpenIssueSchema, ReviewSchema, UnapprovedFileSchema } from './reviews'
export type {
  FactSource,
  OpenDrift,
  OpenIssue,
  Review,
  ReviewedChange,
  ReviewedDrift,
  ReviewedMeeting,
  UnapprovedFile,
} from './reviews'
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
  EmailHealthSchema,
  MESSAGE_STATES,
  MessagePageSchema,
  MessagePreviewSchema,
  MessageQuerySchema,
  MessageStateSchema,
  MessageSummarySchema,
} from './messages'
export type {
  EmailHealth,
  MessagePreview,
  MessageQuery,
  MessageState,
  MessageSummary,
} from './messages'
export {
  AudienceCountSchema,
  AudienceRequestSchema,
  COMPOSED_KINDS,
  NOTICE_KINDS,
  NOTICE_RECIPIENTS,
  NOTICE_STATES,
  NoticeAudienceSchema,
  NoticeApprovalSchema,
  NoticeChangeSchema,
  NoticeCreationSchema,
  NoticePageSchema,
  NoticePreviewQuerySchema,
  NoticePreviewSchema,
  NoticeQuerySchema,
  NoticeSchema,
  NoticeTestSchema,
  NoticeTestedSchema,
  NoticeVersionSchema,
  NoticeWordsSchema,
  SpeakerContactsSchema,
} from './notices'
export type {
  AudienceCount,
  AudienceRequest,
  Notice,
  NoticeApproval,
  NoticeAudience,
  NoticeChange,
  NoticeCreation,
  NoticeKind,
  NoticePreview,
  NoticePreviewQuery,
  NoticeQuery,
  NoticeRecipient,
  NoticeState,
  NoticeWords,
  SpeakerContacts,
} from './notices'
export {
  SubscriberPageSchema,
  SubscriberQuerySchema,
  SubscriptionRequestSchema,
  SubscriptionSchema,
} from './subscriptions'
export type {
  Subscriber,
  SubscriberQuery,
  Subscription,
  SubscriptionRequest,
} from './subscriptions'
export {
  AcceptanceSchema,
  AUDIT_ACTIONS,
  AuditActionSchema,
  AuditEntrySchema,
  AuditPageSchema,
  AuditQuerySchema,
  InvitationRequestSchema,
  InvitationSchema,
  InvitationsSchema,
  MemberChangeSchema,
  MemberSchema,
  MembersSchema,
  NewInvitationSchema,
  NewServiceKeySchema,
  OpenSessionSchema,
  OpenSessionsSchema,
  PasswordChangeSchema,
  PasswordLinkRequestSchema,
  PasswordRenewalSchema,
  SCOPES,
  ScopeSchema,
  ServiceKeyRequestSchema,
  ServiceKeySchema,
  ServiceKeysSchema,
} from './access'
export type {
  Acceptance,
  AuditAction,
  AuditEntry,
  AuditQuery,
  Invitation,
  InvitationRequest,
  Member,
  MemberChange,
  NewInvitation,
  NewServiceKey,
  OpenSession,
  PasswordChange,
  PasswordLinkRequest,
  PasswordRenewal,
  Scope,
  ServiceKey,
  ServiceKeyRequest,
} from './access'
export {
  NewWebhookSchema,
  WEBHOOK_EVENTS,
  WebhookDeliveryPageSchema,
  WebhookDeliverySchema,
  WebhookEventSchema,
  WebhookRequestSchema,
  WebhookSchema,
  WebhooksSchema,
} from './webhooks'
export type { NewWebhook, Webhook, WebhookDelivery, WebhookEvent, WebhookRequest } from './webhooks'
export { JsonFeedSchema, LanguageQuerySchema } from './feeds'
export type { JsonFeed } from './feeds'
export { ReleaseNoticeSchema, WithdrawalNoticeSchema } from './stream'
export type { ReleaseNotice, WithdrawalNotice } from './stream'
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
export { RETENTION } from './retention'
export type { Retention } from './retention'
export {
  MeetingDocumentListSchema,
  MeetingDocumentQuerySchema,
  MeetingDocumentRequestSchema,
  MeetingDocumentDecisionSchema,
  MeetingDocumentSchema,
} from './meeting-documents'
export type {
  MeetingDocument,
  MeetingDocumentQuery,
  MeetingDocumentRequest,
  MeetingDocumentDecision,
} from './meeting-documents'
export {
  MAX_BIOGRAPHY_LENGTH,
  BiographyRequestSchema,
  OwnSpeakingSchema,
  MAX_SLIDES,
  SpeakerAnswerRequestSchema,
  SpeakerFileRequestSchema,
  SpeakerInvitationListSchema,
  SpeakerInvitationQuerySchema,
  SpeakerInvitationRequestSchema,
  SpeakerInvitationSchema,
  SpeakerMaterialDecisionSchema,
  SpeakerMaterialSchema,
} from './speakers'
export type {
  BiographyRequest,
  OwnSpeaking,
  SpeakerAnswerRequest,
  SpeakerFileRequest,
  SpeakerInvitation,
  SpeakerInvitationQuery,
  SpeakerInvitationRequest,
  SpeakerMaterial,
  SpeakerMaterialDecision,
} from './speakers'
