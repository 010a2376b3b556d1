export { checkCircular } from './check/index'
export { compareReferences } from './references/index'
export type { ReferenceComparison } from './references/index'
export { citeParagraph, formatReference } from './references/index'
export { groupParagraphs } from './render/index'
export type { ParagraphGroup } from './render/index'
export { circularLayout } from './render/index'
export type { HeaderEntry, CircularLayout } from './render/index'
export { renderCircular } from './render/index'
export type { CircularFormat, RenderOptions } from './render/index'
export { circularOf } from './model/index'
export type { CircularFacts } from './model/index'
export { confirmFacts, listUncertainFacts, studyPeriodOf } from './model/index'
export { consolidate } from './consolidate/index'
export { ConsolidationSchema, UnappliedAmendmentSchema } from './model/index'
export type { Consolidation, UnappliedAmendment } from './model/index'
export { CitationSchema } from '../citation'
export type { Citation } from '../citation'
export { ContactSchema } from '../contact'
export type { Contact } from '../contact'
export { assertReference, isReference, ReferenceSchema } from './model/index'
export type { Reference } from './model/index'
export {
  AnnexSchema,
  CircularDeadlineSchema,
  CircularSchema,
  ParagraphSchema,
  RelationSchema,
  SignatorySchema,
} from './model/index'
export type {
  Annex,
  Circular,
  CircularDeadline,
  Paragraph,
  Relation,
  Signatory,
} from './model/index'
export {
  EvidenceSchema,
  EvidenceSpanSchema,
  FactEvidenceSchema,
  ReadingSchema,
} from './model/index'
export type { Evidence, EvidenceSpan, FactEvidence, Reading } from './model/index'
