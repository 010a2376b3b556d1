export { CitationSchema, ReferenceSchema } from './reference'
export type { Citation, Reference } from './reference'
export {
  AnnexSchema,
  CircularDeadlineSchema,
  CircularSchema,
  ContactSchema,
  ParagraphSchema,
  RelationSchema,
  SignatorySchema,
} from './circular'
export type {
  Annex,
  Circular,
  CircularDeadline,
  Contact,
  Paragraph,
  Relation,
  Signatory,
} from './circular'
export { EvidenceSchema, EvidenceSpanSchema, FactEvidenceSchema, ReadingSchema } from './reading'
export type { Evidence, EvidenceSpan, FactEvidence, Reading } from './reading'
