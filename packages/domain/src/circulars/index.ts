export { checkCircular } from './check-circular'
export { compareReferences } from './compare-references'
export type { ReferenceComparison } from './compare-references'
export { citeParagraph, formatReference } from './format-reference'
export { groupParagraphs } from './group-paragraphs'
export type { ParagraphGroup } from './group-paragraphs'
export { letterLayout } from './letter-layout'
export type { HeadEntry, LetterLayout } from './letter-layout'
export { parseReference } from './parse-reference'
export { renderCircular } from './render-circular'
export type { LetterFormat, RenderOptions } from './render-circular'
export { studyPeriodOf } from './study-periods'
export { readCircular } from './read-circular'
export { LETTER_LENGTH_MAX } from './read-circular'
export { consolidate } from './consolidate'
export { ConsolidationSchema, UnappliedSchema } from './consolidated'
export type { Consolidation, Unapplied } from './consolidated'
export { CitationSchema } from '../citation'
export type { Citation } from '../citation'
export { ContactSchema } from '../contact'
export type { Contact } from '../contact'
export { assertReference, isReference, ReferenceSchema } from './reference'
export type { Reference } from './reference'
export {
  AnnexSchema,
  CircularDeadlineSchema,
  CircularSchema,
  ParagraphSchema,
  RelationSchema,
  SignatorySchema,
} from './circular'
export type { Annex, Circular, CircularDeadline, Paragraph, Relation, Signatory } from './circular'
export { EvidenceSchema, EvidenceSpanSchema, FactEvidenceSchema, ReadingSchema } from './reading'
export type { Evidence, EvidenceSpan, FactEvidence, Reading } from './reading'
