import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import { findingOf } from '../finding'
import type { DocumentFindingCode } from '../finding-codes'
import { DocumentTextSchema, refusedDocument, type DocumentText } from '../reading/document-text'
import { bytesOf, type FileContents, sizeOf } from '../reading/file-contents'
import type { CountPagesOptions } from '../reading/count-pages'
import { DOCUMENT_LIMITS } from '../reading/limits'
import { detectFormat } from '../reading/detect-format'
import { Refusal } from '../reading/refusal'
import { readDocument, type ReadDocumentOptions } from '../reading/read-document'
import type { ReadTableOptions, Table } from '../reading/read-table'
import {
  CircularReadingSchema,
  PagesSchema,
  TableSchema,
  type CircularReading,
  type ReaderQuestion,
} from './exchange'
import { startReader, type ReaderChild, type ReaderOutcome } from './reader-child'

const ELAPSED_PER_CPU_TIME = 16
const SHORT_TEXT_BYTES = 200_000

export interface ReadersOptions {
  /** Number of files read in parallel; by default the number of cores. */
  readonly processes?: number | undefined
  /**
   * CPU time for one file, in milliseconds; a circular can take eight times as long. The elapsed
   * time can be sixteen times as long, for busy machines.
   */
  readonly timeLimitMs?: number | undefined
  /** Memory limit for one process. */
  readonly maxMemoryMegabytes?: number | undefined
}

export interface Readers {
  /** Like `readDocument`; `signal` also stops the process. */
  readonly read: (file: FileContents, options?: ReadDocumentOptions) => Promise<DocumentText>
  /** Like `readTable`. */
  readonly readTable: (bytes: Uint8Array, options?: ReadTableOptions) => Promise<Table>
  /** Like `countPages`; `null` also for a file that takes too long or too much memory. */
  readonly countPages: (bytes: Uint8Array, options?: CountPagesOptions) => Promise<number | null>
  /** Like `readCircular` of `@u4ssc/reader`. */
  readonly readCircular: (
    text: string,
    options?: Pick<ReadDocumentOptions, 'signal'>,
  ) => Promise<CircularReading>
  /** Ends the processes. Files being read get the finding `reading-stopped`. */
  readonly close: () => void
}

/**
 * Opens readers for untrusted files and circulars. Each file is read in a separate process, which
 * is ended if it takes too long, needs too much memory, or the caller aborts. Short plain text needs
 * no process.
 *
 * Processes start when needed and are reused. They end with `close` and with the parent process.
 *
 * @example
 * const readers = openReaders({ processes: 2 })
 * const { text, findings } = await readers.read(await readFile('letter.pdf'))
 * readers.close()
 */
export function openReaders({
  processes = availableParallelism(),
  timeLimitMs = 1_350,
  maxMemoryMegabytes = 256,
}: ReadersOptions = {}): Readers {
  const inTurn = pLimit(processes)
  const idle: ReaderChild[] = []
  const closing = new AbortController()

  const orClosed = (signal: AbortSignal | undefined) =>
    signal ? AbortSignal.any([signal, closing.signal]) : closing.signal

  /** Returns an idle process, without those that have ended. */
  function takeIdle(): ReaderChild | undefined {
    const reader = idle.pop()
    return reader === undefined || reader.isUsable() ? reader : takeIdle()
  }

  async function askNow(
    question: ReaderQuestion,
    signal: AbortSignal | undefined,
  ): Promise<ReaderOutcome> {
    const gone = orClosed(signal)
    if (gone.aborted) return { done: false, why: 'reading-stopped' }
    const reader = takeIdle() ?? startReader(maxMemoryMegabytes, timeLimitMs)
    const ended = AbortSignal.any([gone, AbortSignal.timeout(ELAPSED_PER_CPU_TIME * timeLimitMs)])
    const outcome = await reader.read(question, ended)
    if (!reader.isUsable() || closing.signal.aborted) reader.end()
    else idle.push(reader)
    return outcome
  }

  const ask = (question: ReaderQuestion, signal?: AbortSignal) =>
    inTurn(() => askNow(question, signal))

  return {
    read: async (file, { name, signal, limits: stated } = {}) => {
      const limits = { ...DOCUMENT_LIMITS, ...stated }
      // Refuse large files before they are copied to another process
      if (sizeOf(file) > limits.maxBytes) return refusedDocument('document-too-large')
      const bytes = await bytesOf(file)
      if (isShortText(bytes)) return readDocument(bytes, { name, signal: orClosed(signal), limits })
      const outcome = await ask({ kind: 'document', bytes, name, limits }, signal)
      return outcome.done ? DocumentTextSchema.parse(outcome.result) : refusedDocument(outcome.why)
    },
    readTable: async (bytes, { maxRows, limits: stated } = {}) => {
      const limits = { ...DOCUMENT_LIMITS, ...stated }
      if (bytes.length > limits.maxBytes) return refusedTable('document-too-large')
      const outcome = await ask({ kind: 'table', bytes, maxRows, limits })
      return outcome.done ? TableSchema.parse(outcome.result) : refusedTable(outcome.why)
    },
    countPages: async (bytes, { limits: stated } = {}) => {
      const limits = { ...DOCUMENT_LIMITS, ...stated }
      if (bytes.length > limits.maxBytes) return null
      const outcome = await ask({ kind: 'pages', bytes, limits })
      return outcome.done ? PagesSchema.parse(outcome.result).pages : null
    },
    readCircular: async (text, { signal } = {}) => {
      const outcome = await ask({ kind: 'circular', text }, signal)
      return outcome.done
        ? CircularReadingSchema.parse(outcome.result)
        : { reading: null, findings: [findingOf(outcome.why)] }
    },
    close: () => {
      closing.abort()
      for (const reader of idle.splice(0)) reader.end()
    },
  }
}

/** Text is only decoded, and other formats are refused: both take less time than starting a process. */
function isShortText(bytes: Uint8Array): boolean {
  if (bytes.length > SHORT_TEXT_BYTES) return false
  try {
    return detectFormat(bytes) === 'txt'
  } catch (reason) {
    if (reason instanceof Refusal) return true
    throw reason
  }
}

function refusedTable(code: DocumentFindingCode): Table {
  return { format: null, rows: [], findings: [findingOf(code)] }
}
