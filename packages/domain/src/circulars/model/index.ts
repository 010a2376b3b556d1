export { circularOf } from './circular-of'
export type { CircularFacts } from './circular-of'
export {
  AnnexSchema,
  CircularDeadlineSchema,
  CircularSchema,
  deadlineOfMeeting,
  ParagraphSchema,
  RelationSchema,
  SignatorySchema,
} from './circular'
export type { Annex, Circular, CircularDeadline, Paragraph, Relation, Signatory } from './circular'
export { confirmFacts, listUncertainFacts } from './confirm-facts'
export { ConsolidationSchema, UnappliedAmendmentSchema } from './consolidation'
export type { Consolidation, UnappliedAmendment } from './consolidation'
export { EvidenceSchema, EvidenceSpanSchema, FactEvidenceSchema, ReadingSchema } from './reading'
export type { Evidence, EvidenceSpan, FactEvidence, Reading } from './reading'
export { ReferenceSchema } from './reference'
export { assertReference, isReference } from './is-reference'
export type { Reference } from './reference'
export { studyPeriodOf } from './study-periods'
