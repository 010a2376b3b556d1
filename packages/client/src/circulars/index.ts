export {
  CircularBrowseQuerySchema,
  CircularFileRequestSchema,
  CircularListSchema,
  CircularPageSchema,
  CircularQuerySchema,
  CircularSummarySchema,
  MeetingLinkSchema,
  PublishedCircularSchema,
} from './circulars'
export type {
  CircularBrowseQuery,
  CircularFileRequest,
  CircularList,
  CircularQuery,
  CircularSummary,
  PublishedCircular,
} from './circulars'
export {
  AcknowledgementSchema,
  CorrectionSchema,
  positionLeftOut,
  positionsLeftOut,
} from './corrections'
export type { Acknowledgement, Correction } from './corrections'
export { MAX_CIRCULAR_LENGTH, ReadingRequestSchema } from './readings'
export type { ReadingRequest } from './readings'
export { CaseExclusionReasonSchema, TrainingCaseSchema } from './training-cases'
export type { CaseExclusionReason, TrainingCase } from './training-cases'
export {
  RestorationRequestSchema,
  WithdrawalRequestSchema,
  WithdrawalSchema,
  WithdrawalsSchema,
} from './withdrawals'
export type { RestorationRequest, Withdrawal, WithdrawalRequest } from './withdrawals'
