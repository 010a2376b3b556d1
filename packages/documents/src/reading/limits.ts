import { MAX_CIRCULAR_LENGTH } from '@u4ssc/domain/circulars'

const MEGABYTE = 1_048_576

/** How much of a file is read at most. */
export interface DocumentLimits {
  readonly maxBytes: number
  /** Parts of a Word file. */
  readonly maxEntries: number
  /** All read parts of a Word file, unpacked. */
  readonly maxExpandedBytes: number
  /** Unpacked to packed; Word itself stays below a hundred. */
  readonly maxExpansion: number
  /** Elements within elements. */
  readonly maxDepth: number
  readonly maxPages: number
  /** UTF-16 units of text. */
  readonly maxLength: number
}

export const DOCUMENT_LIMITS: DocumentLimits = {
  maxBytes: 20 * MEGABYTE,
  maxEntries: 2_000,
  maxExpandedBytes: 24 * MEGABYTE,
  maxExpansion: 200,
  maxDepth: 200,
  maxPages: 500,
  maxLength: MAX_CIRCULAR_LENGTH,
}
