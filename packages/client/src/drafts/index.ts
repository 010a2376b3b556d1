export { DECISION_ANSWERS, DecisionRequestSchema, DraftDecisionSchema } from './draft-decisions'
export type { DecisionAnswer, DecisionRequest, DraftDecision } from './draft-decisions'
export {
  DraftBaseSchema,
  DraftChangeSchema,
  DraftCreationSchema,
  DraftMergeSchema,
  DraftPageSchema,
  DraftQuerySchema,
  DraftSchema,
  DraftSummarySchema,
  DraftTextChangeSchema,
  DraftTextChangedSchema,
  MeetingDraftSchema,
  PublicationRequestSchema,
  PublicationSchema,
  RebaseRequestSchema,
} from './drafts'
export type {
  Draft,
  DraftBase,
  DraftChange,
  DraftCreation,
  DraftMerge,
  DraftQuery,
  DraftSummary,
  DraftTextChange,
  DraftTextChanged,
  MeetingDraft,
  MergeChoice,
  MergedMeetingStates,
  Publication,
  PublicationRequest,
  RebaseRequest,
} from './drafts'
export {
  ComposedLetterChangeSchema,
  ComposedLetterSchema,
  LETTER_PURPOSES,
  LetterPurposeSchema,
  SavedLetterSchema,
} from './composed-letters'
export type {
  ComposedLetter,
  ComposedLetterChange,
  LetterPurpose,
  SavedLetter,
} from './composed-letters'
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
