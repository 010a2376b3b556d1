export {
  LocalizationSchema,
  MeetingDeadlineSchema,
  MeetingSchema,
  RegistrationSchema,
  VenueSchema,
} from './meeting'
export type { Localization, Meeting, MeetingDeadline, Registration, Venue } from './meeting'
export { ScheduleSchema, SittingSchema } from './schedule'
export type { Schedule, Sitting } from './schedule'
export { parseSitting } from './parse-sitting'
export { translateTitles } from './translate-titles'
export { ImageSchema, MarkdownSchema, PracticalInformationSchema, RecordingSchema } from './content'
export type { Image, PracticalInformation, Recording } from './content'
export {
  AgendaItemSchema,
  DocumentSchema,
  JoiningDetailsSchema,
  OrganizationSchema,
  PartnerSchema,
  SessionSchema,
  SpeakerRoleSchema,
  SpeakerSchema,
} from './programme'
export type {
  AgendaItem,
  Document,
  JoiningDetails,
  Organization,
  Partner,
  Session,
  Speaker,
  SpeakerRole,
} from './programme'
export { MeetingDecisionSchema, OutcomeSchema } from './outcomes'
export type { MeetingDecision, Outcome } from './outcomes'
export { AccessNeedSchema, AccessProvisionSchema, AccessServiceSchema } from './access'
export type { AccessNeed, AccessProvision, AccessService } from './access'
export {
  DelegateSchema,
  DelegationRoleSchema,
  DelegationSchema,
  FocalPointSchema,
} from './delegation'
export type { Delegate, Delegation, DelegationRole, FocalPoint } from './delegation'
export { MeetingSeriesSchema, seriesOf } from './series'
export type { MeetingSeries, SerialMeeting } from './series'
export { isJoiningRevealed, joiningRevealedAt, joiningStatus } from './joining'
export type { JoinableMeeting, JoiningStatus } from './joining'
export {
  ChangeKindSchema,
  ChangeSchema,
  ChangeTargetSchema,
  DriftSchema,
  compareMeetings,
  applyChanges,
  changesFor,
  compareWithCircular,
  mergeMeetings,
  mostImportantFirst,
  topicOfChange,
} from './changes/index'
export type {
  Change,
  ChangeKind,
  ChangeTarget,
  ChangeTopic,
  CircularRecord,
  Drift,
  MergeChoices,
  MergedMeeting,
  MergedStates,
  MergePart,
  MergeSide,
} from './changes/index'
export { meetingOf } from './meeting-of'
export type { MeetingFacts } from './meeting-of'
export { sessionOf, speakerOf } from './items-of'
export type { ItemFacts, ParticipationFacts, SessionFacts, SpeakerFacts } from './items-of'
export { sittingOf } from './sitting-of'
export type { SittingFacts } from './sitting-of'
export type { DateInput } from '../date-input'
export { addDays } from '../calendar-date'
export { daysMoved, listUnmovedDeadlines, moveDay, moveProgramme } from './move-days'
export type { DatedMeeting, MeetingDay, MovedDeadline } from './move-days'
export { toSchemaOrg } from './schema-org'
export type {
  PublicizedMeeting,
  SchemaOrgEvent,
  SchemaOrgOffer,
  SchemaOrgSubEvent,
} from './schema-org'
export { checkProgramme, nextSession, sessionsAt } from './sessions/index'
export type { PlannedMeeting, RunningMeeting } from './sessions/index'
export { MeetingPhaseSchema } from './meeting-phase'
export type { MeetingPhase } from './meeting-phase'
export { isVenueFirst, mapOfVenue } from './venue-first'
export type { PlacedMeeting } from './venue-first'
export { meetingPhase } from './phase'
export type { PhasedMeeting } from './phase'
export { registrationStatus, RegistrationStatusSchema } from './registration-status'
export type {
  RegisteringMeeting,
  RegistrationFormFacts,
  RegistrationStatus,
} from './registration-status'
