import { MAX_CIRCULAR_LENGTH } from '@u4ssc/reader'

const MEGABYTE = 1_048_576

/** Limits for reading a file. */
export interface DocumentLimits {
  readonly maxBytes: number
  /** Entries in a Word file. */
  readonly maxEntries: number
  /** Total unpacked size of the entries that are read, in bytes. */
  readonly maxExpandedBytes: number
  /** Ratio of unpacked to packed size; files from Word are below 100. */
  readonly maxExpansion: number
  /** Nested elements. */
  readonly maxDepth: number
  readonly maxPages: number
  /** Length of the text in UTF-16 units. */
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
