export { SpeakerContactsSchema } from './speaker-contacts'
export type { SpeakerContacts } from './speaker-contacts'
export {
  BiographyRequestSchema,
  MAX_BIOGRAPHY_LENGTH,
  MAX_SLIDES,
  OwnSpeakingSchema,
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
