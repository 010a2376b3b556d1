export { checkCircular } from './check-circular'
export { formatReference, parseReference } from './parse-reference'
export { renderCircular } from './render-circular'
export type { RenderOptions } from './render-circular'
export { readCircular } from './read-circular'
export type { ReadOptions } from './read-circular'
export { LETTER_LENGTH_MAX } from './source-text'
export { CitationSchema } from '../citation'
export type { Citation } from '../citation'
export { ContactSchema } from '../contact'
export type { Contact } from '../contact'
export { ReferenceSchema } from './reference'
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
