export { CaseExclusionReasonSchema, TrainingCaseSchema } from './training-cases'
export type { CaseExclusionReason, TrainingCase } from './training-cases'
export { AcknowledgementSchema, CorrectionSchema } from './corrections'
export type { Acknowledgement, Correction } from './corrections'
export {
  CircularPageSchema,
  CircularSummarySchema,
  MeetingLinkSchema,
  PublishedCircularSchema,
} from './circulars'
export type { CircularSummary, PublishedCircular } from './circulars'
export { MAX_CIRCULAR_LENGTH, ReadingRequestSchema } from './readings'
export type { ReadingRequest } from './readings'
