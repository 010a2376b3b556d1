import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import { findingOf } from '../finding'
import type { DocumentFindingCode } from '../finding-codes'
import { DocumentTextSchema, refusedDocument, type DocumentText } from '../reading/document-text'
import { bytesOf, type FileContents, sizeOf } from '../reading/file-contents'
import { DOCUMENT_LIMITS } from '../reading/limits'
import type { ReadDocumentOptions } from '../reading/read-document'
import type { ReadTableOptions, Table } from '../reading/read-table'
import {
  CircularReadingSchema,
  TableSchema,
  type CircularReading,
  type ReaderQuestion,
} from './exchange'
import { startReader, type ReaderChild, type ReaderOutcome } from './reader-child'

const CLOCK_PER_PROCESSOR = 16

export interface ReadersOptions {
  /** How many files are read at once; as many as the machine has cores unless stated. */
  readonly processes?: number | undefined
  /**
   * Of the processor, for one file; a circular may take eight times as long. By the clock it may take
   * sixteen times as long, for busy machines.
   */
  readonly timeLimitMs?: number | undefined
  /** Of one process. */
  readonly maxMemoryMegabytes?: number | undefined
}

export interface Readers {
  /** As `readDocument`; `signal` ends the work within it, too. */
  readonly read: (file: FileContents, options?: ReadDocumentOptions) => Promise<DocumentText>
  /** As `readTable`. */
  readonly readTable: (bytes: Uint8Array, options?: ReadTableOptions) => Promise<Table>
  /** As `readCircular` of the domain. */
  readonly readCircular: (
    text: string,
    options?: Pick<ReadDocumentOptions, 'signal'>,
  ) => Promise<CircularReading>
  /** Ends the processes; what is being read is told to be stopped. */
  readonly close: () => void
}

/**
 * Readers of files and circulars that strangers send: each is read in a process apart, which is ended when it
 * takes too long or too much memory, or when whoever asked has gone. The next file gets another.
 *
 * Processes start when they are needed and are used again. They end with `close`, and with the one
 * that opened them.
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

  /** One that the system ended meanwhile is passed over. */
  function takeIdle(): ReaderChild | undefined {
    const reader = idle.pop()
    return reader === undefined || reader.isUsable() ? reader : takeIdle()
  }

  async function askNow(
    question: ReaderQuestion,
    signal: AbortSignal | undefined,
  ): Promise<ReaderOutcome> {
    const gone = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal
    if (gone.aborted) return { done: false, why: 'reading-stopped' }
    const reader = takeIdle() ?? startReader(maxMemoryMegabytes, timeLimitMs)
    const ended = AbortSignal.any([gone, AbortSignal.timeout(CLOCK_PER_PROCESSOR * timeLimitMs)])
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
      // Before it is copied to another process
      if (sizeOf(file) > limits.maxBytes) return refusedDocument('document-too-large')
      const bytes = await bytesOf(file)
      const outcome = await ask({ kind: 'document', bytes, name, limits }, signal)
      return outcome.done ? DocumentTextSchema.parse(outcome.result) : refusedDocument(outcome.why)
    },
    readTable: async (bytes, { maxRows, limits: stated } = {}) => {
      const limits = { ...DOCUMENT_LIMITS, ...stated }
      if (bytes.length > limits.maxBytes) return refusedTable('document-too-large')
      const outcome = await ask({ kind: 'table', bytes, maxRows, limits })
      return outcome.done ? TableSchema.parse(outcome.result) : refusedTable(outcome.why)
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

function refusedTable(code: DocumentFindingCode): Table {
  return { format: null, rows: [], findings: [findingOf(code)] }
}
