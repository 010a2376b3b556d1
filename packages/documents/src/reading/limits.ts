import { LETTER_LENGTH_MAX } from '@u4ssc/domain/circulars'

const MEGABYTE = 1_048_576

/** How much of a file is read at most. */
export interface DocumentLimits {
  readonly bytesMax: number
  /** Parts of a Word file. */
  readonly entriesMax: number
  /** All read parts of a Word file, unpacked. */
  readonly expandedBytesMax: number
  /** Unpacked to packed; Word itself stays below a hundred. */
  readonly expansionMax: number
  /** Elements within elements. */
  readonly depthMax: number
  readonly pagesMax: number
  /** UTF-16 units of text. */
  readonly lengthMax: number
}

export const DOCUMENT_LIMITS: DocumentLimits = {
  bytesMax: 20 * MEGABYTE,
  entriesMax: 2_000,
  expandedBytesMax: 24 * MEGABYTE,
  expansionMax: 200,
  depthMax: 200,
  pagesMax: 500,
  lengthMax: LETTER_LENGTH_MAX,
}
