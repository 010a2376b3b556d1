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
export {
  DocumentSchema,
  JoiningDetailsSchema,
  OrganizationSchema,
  PartnerSchema,
  SessionSchema,
  SpeakerRoleSchema,
  SpeakerSchema,
} from './programme'
export type {
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
export { ChangeSchema, DriftSchema } from './changes'
export type { Change, Drift } from './changes'
export { MeetingPhaseSchema } from './meeting-phase'
export type { MeetingPhase } from './meeting-phase'
export { meetingPhase } from './phase'
export type { PhasedMeeting } from './phase'
