import { findingOf, type DocumentFinding } from '../finding'
import { refusedDocument, type DocumentFormat, type DocumentText } from './document-text'
import { decodeText } from './decode-text'
import { bytesOf, type FileContents, sizeOf } from './file-contents'
import { htmlText } from './html-text'
import { DOCUMENT_LIMITS, type DocumentLimits } from './limits'
import { plainText } from './plain-text'
import { Refusal, stopIfAborted } from './refusal'
import { formatOfName, tellFormat } from './tell-format'
import type { TextWriter } from './text-writer'

export interface ReadDocumentOptions {
  /** Of the file: only to say so where it promises another format. */
  readonly name?: string | undefined
  /** Asked between the steps of the work, not within them. */
  readonly signal?: AbortSignal | undefined
  readonly limits?: Partial<DocumentLimits> | undefined
}

interface FileText {
  readonly writer: TextWriter
  readonly encoding: string | null
  readonly findings: readonly DocumentFinding[]
}

/**
 * The text of a Word, PDF, HTML or text file, fit for `readCircular`, with a map of where each part
 * of it stood. The format is told from the contents.
 *
 * No file makes it throw: what cannot be read is an error among the findings, and the text is empty.
 * Nothing that a file names is fetched, and nothing in it is run.
 *
 * @param file - its contents: a Uint8Array, an ArrayBuffer or a Blob
 * @returns offsets count UTF-16 units of `text`
 * @throws RangeError for what is no file, such as its path
 * @example
 * const { text, findings } = await readDocument(await readFile('letter.docx'))
 * await readDocument(await response.arrayBuffer())
 */
export async function readDocument(
  file: FileContents,
  { name, signal, limits }: ReadDocumentOptions = {},
): Promise<DocumentText> {
  const size = sizeOf(file)
  const bounds = { ...DOCUMENT_LIMITS, ...limits }
  let format: DocumentFormat | null = null
  try {
    stopIfAborted(signal)
    if (size === 0) throw new Refusal('document-empty')
    if (size > bounds.maxBytes) throw new Refusal('document-too-large')
    const bytes = await bytesOf(file)
    format = tellFormat(bytes)
    const { writer, encoding, findings } = await read(bytes, format, bounds, signal)
    const text = writer.text()
    if (text.trim() === '') throw new Refusal('without-text')
    const own = [...aboutName(name, format), ...findings]
    return { text, format, encoding, map: writer.map, links: writer.links, findings: own }
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason
    return refusedDocument(reason.code, format)
  }
}

/** Loads what a file of these bytes is read with, so that its own time can be told from that of loading. */
export async function loadReader(bytes: Uint8Array): Promise<void> {
  const format = tellFormat(bytes)
  if (format === 'docx') await import('./read-docx')
  if (format === 'pdf') await import('./read-pdf')
}

async function read(
  bytes: Uint8Array,
  format: DocumentFormat,
  limits: DocumentLimits,
  signal: AbortSignal | undefined,
): Promise<FileText> {
  switch (format) {
    // The libraries for these are large: whoever reads text alone does not load them
    case 'docx': {
      const { readDocx } = await import('./read-docx')
      return { ...(await readDocx(bytes, limits, signal)), encoding: null }
    }
    case 'pdf': {
      const { readPdf } = await import('./read-pdf')
      return { ...(await readPdf(bytes, limits, signal)), encoding: null }
    }
    case 'html': {
      const { text, encoding, findings } = decodeText(bytes, 'html')
      return { writer: htmlText(text, { keepsBlanks: false, limits }), encoding, findings }
    }
    case 'txt': {
      const { text, encoding, findings } = decodeText(bytes, 'txt')
      return { writer: plainText(text, limits), encoding, findings }
    }
    default:
      return format satisfies never
  }
}

function aboutName(name: string | undefined, format: DocumentFormat): DocumentFinding[] {
  const promised = name === undefined ? undefined : formatOfName(name)
  return promised === undefined || promised === format ? [] : [findingOf('name-disagrees')]
}
