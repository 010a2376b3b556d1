export { countPages } from './count-pages'
export type { CountPagesOptions } from './count-pages'
export { DOCUMENT_FINDINGS } from '../finding-codes'
export type { DocumentFindingCode } from '../finding-codes'
export { DocumentFindingSchema } from '../finding'
export type { DocumentFinding } from '../finding'
export {
  DocumentFormatSchema,
  DocumentTextSchema,
  LinkSchema,
  TextLocationSchema,
  locationAt,
} from './document-text'
export type { DocumentFormat, DocumentText, Link, TextLocation } from './document-text'
export type { FileContents } from './file-contents'
export { DOCUMENT_LIMITS } from './limits'
export type { DocumentLimits } from './limits'
export { readDocument } from './read-document'
export type { ReadDocumentOptions } from './read-document'
export { readTable } from './read-table'
export type { ReadTableOptions, Table } from './read-table'
